namespace CareerBot.Tests.Knowledge;

/// <summary>What is wrong with <c>sources.yaml</c>.</summary>
public sealed class SourcesProblemTests : IDisposable
{
    private const string Sources = "sources.yaml";

    private readonly KnowledgeFolder _folder = KnowledgeFolder.Valid();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("title: Some Page", "title: ''", "'title' is empty")]
    [InlineData("publisher: Some Publisher", "publisher: [Some]", "'publisher' must be a text; one that starts with { or [ needs quotes")]
    [InlineData("year: 2024", "year: 1989", "'year' must be a whole number from 1990 to 2100, not '1989'")]
    [InlineData("year: 2024", "address: here", "unknown key 'address'; known are id, title, publisher, year")]
    [InlineData("id: other-page", "id: some-page", "page 'some-page' stands twice")]
    [InlineData("name: Glassdoor", "name: Zip Recruiter", "'Zip Recruiter' of 'Zip Recruiter' stands under 'ZipRecruiter' too (line 11)")]
    [InlineData("name: Glassdoor", "names: Glassdoor", "unknown key 'names'; known are name, aliases")]
    public void A_wrong_source_is_a_problem(string from, string to, string message)
    {
        var line = _folder.LineOf(Sources, from);
        _folder.Change(Sources, from, to);
        Assert.Contains(_folder.Load().Problems, problem => problem == new CareerBot.Knowledge.KnowledgeProblem(_folder.PathOf(Sources), line, message));
    }

    [Fact]
    public void An_id_that_is_not_in_kebab_case_is_a_problem() => _folder
        .Change(Sources, "surveys:", "  - { id: A page, title: A, publisher: B }\nsurveys:")
        .HasProblem(Sources, "A page", "a page's id is in kebab case such as 'some-page', not 'A page'");

    [Fact]
    public void A_first_folder_without_pages_is_a_problem()
    {
        _folder.With(Sources, "surveys:\n  - name: ZipRecruiter\n");
        Assert.Contains(_folder.Load().Problems, problem => problem.Message == "'pages' is missing");
    }

    [Fact]
    public void Pages_are_not_reported_as_unknown_where_sources_are_broken() => _folder
        .With(Sources, "pages")
        .HasProblem(Sources, "pages", "fields such as 'name: value' are expected");
}
