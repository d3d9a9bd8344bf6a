using CareerBot.Knowledge;

namespace CareerBot.Tests.Knowledge;

/// <summary>Names by which two roles are known.</summary>
public sealed class TitleProblemTests : IDisposable
{
    private const string Person = "roles/data-person.md";

    private readonly KnowledgeFolder _folder = KnowledgeFolder.Valid();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{ name: ML Scientist }", "{ name: Machine Learning Scientist }")]
    [InlineData("{ name: Sr. ML Scientist }", "{ name: senior machine-learning scientists }")]
    [InlineData("{ name: R&D Chemist }", "{ name: Research and Development Chemist }")]
    [InlineData("{ name: Data Base Clerk }", "{ name: Database Clerk }")]
    [InlineData("{ name: Secretary }", "{ name: Secretaries }")]
    [InlineData("{ name: Coach }", "{ name: COACHES }")]
    public void Titles_that_differ_in_spelling_alone_are_a_problem(string first, string second)
    {
        _folder.WithRole("data-human", first).WithRole("data-person", second);
        var problem = Assert.Single(_folder.Load().Problems);
        Assert.Equal((_folder.PathOf(Person), 3), (problem.File, problem.Line));
        Assert.Contains($"is a name of role 'data-human' too ({_folder.PathOf("roles/data-human.md")}:3)", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ name: C Developer }", "{ name: C++ Developer }")]
    [InlineData("{ name: C Developer }", "{ name: C# Developer }")]
    [InlineData("{ name: Boss }", "{ name: Bos }")]
    [InlineData("{ name: Scientist }", "{ name: ML Scientist }")]
    public void Titles_that_differ_are_no_problem(string first, string second)
    {
        _folder.WithRole("data-human", first).WithRole("data-person", second);
        Assert.Empty(_folder.Load().Problems);
    }

    [Fact]
    public void An_alias_that_two_roles_have_is_a_problem()
    {
        _folder.WithRole("data-human", "{ name: Data Human, aliases: [Data One] }");
        WithPerson("aliases: [Data Ones]", $"'Data Ones' {HumanHasIt}; list it under 'shared' in both, or take it out of one");
    }

    [Fact]
    public void An_alias_that_only_the_first_of_two_roles_shares_is_a_problem()
    {
        _folder.WithRole("data-human", "{ name: Data Human, shared: [Data One] }");
        WithPerson("aliases: [Data One]", $"'Data One' {HumanHasIt}; list it under 'shared' in both, or take it out of one");
    }

    [Fact]
    public void An_alias_that_only_the_second_of_two_roles_shares_is_a_problem()
    {
        _folder.WithRole("data-human", "{ name: Data Human, aliases: [Data One] }");
        WithPerson("shared: [Data One]", $"'Data One' {HumanHasIt}; list it under 'shared' in both, or take it out of one");
    }

    [Fact]
    public void An_alias_that_both_roles_share_is_no_problem()
    {
        _folder.WithRole("data-human", "{ name: Data Human, shared: [Data One] }")
            .WithRole("data-person", "{ name: Data Person, shared: [Data One] }");
        Assert.Empty(_folder.Load().Problems);
    }

    [Fact]
    public void A_shared_alias_that_is_the_title_of_another_role_is_a_problem()
    {
        _folder.WithRole("data-human", "{ name: Data One }");
        WithPerson("shared: [Data One]", $"'Data One' {HumanHasIt}; a title can't be shared, take it out of one of them");
    }

    [Fact]
    public void A_shared_alias_that_no_other_role_has_is_a_problem() => WithPerson(
        "shared: [Data One]", "'Data One' is marked as shared, but no other role of this folder has it; list it under 'aliases'");

    [Fact]
    public void A_name_under_two_titles_of_a_role_is_a_problem() => _folder
        .WithRole("data-person", "{ name: Data Person }, { name: Data Human, aliases: [Data Persons] }")
        .HasProblem(Person, "titles:", "'Data Persons' stands under another title of this role too: 'Data Person' (line 3)");

    [Fact]
    public void An_alias_that_spells_its_own_title_is_no_problem()
    {
        _folder.WithRole("data-person", "{ name: ML Person, aliases: [Machine Learning Person] }");
        Assert.Empty(_folder.Load().Problems);
    }

    private string HumanHasIt => $"is a name of role 'data-human' too ({_folder.PathOf("roles/data-human.md")}:3)";

    private void WithPerson(string more, string message)
    {
        _folder.WithRole("data-person", $"{{ name: Data Person, {more} }}");
        Assert.Equal(new KnowledgeProblem(_folder.PathOf(Person), 3, message), Assert.Single(_folder.Load().Problems));
    }
}
