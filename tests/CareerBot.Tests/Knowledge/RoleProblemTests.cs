namespace CareerBot.Tests.Knowledge;

/// <summary>What is wrong with a role file's fields, pay aside.</summary>
public sealed class RoleProblemTests : IDisposable
{
    private const string Analyst = KnowledgeFolder.Analyst;
    private const string Scientist = KnowledgeFolder.Scientist;

    private readonly KnowledgeFolder _folder = KnowledgeFolder.Valid();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_id_that_is_not_the_name_of_the_file_is_a_problem() => _folder
        .Change(Analyst, "id: data-analyst", "id: analyst")
        .HasProblem(Analyst, "id:", "the id 'analyst' must be the file's name, 'data-analyst'");

    [Fact]
    public void An_id_that_is_not_in_kebab_case_is_a_problem() => _folder
        .WithRole("Data_Person", "{ name: Data Person }")
        .HasProblem("roles/Data_Person.md", "id:", "a role's id is in kebab case such as 'some-role', not 'Data_Person'");

    [Fact]
    public void An_id_that_two_files_have_is_a_problem()
    {
        _folder.WithRole("data-person", "{ name: Data Person }").Change("roles/data-person.md", "id: data-person", "id: data-analyst");
        Assert.Equal(
            [
                "the id 'data-analyst' must be the file's name, 'data-person'",
                $"the id 'data-analyst' is also that of {_folder.PathOf(Analyst)}",
            ],
            _folder.Load().Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void A_role_without_titles_is_a_problem() => _folder
        .WithRole("data-person", "")
        .HasProblem("roles/data-person.md", "titles:", "'titles' must be a list with at least one entry such as '- name: value'");

    [Fact]
    public void A_title_without_a_name_is_a_problem() => _folder
        .WithRole("data-person", "{ name: Data Person }, { aliases: [Data Human] }")
        .HasProblem("roles/data-person.md", "titles:", "'name' is missing");

    [Fact]
    public void An_unknown_key_of_a_title_is_a_problem() => _folder
        .WithRole("data-person", "{ name: Data Person, alias: Data Human }")
        .HasProblem("roles/data-person.md", "titles:", "unknown key 'alias'; known are name, aliases, shared");

    [Fact]
    public void A_title_of_signs_is_a_problem() => _folder
        .WithRole("data-person", "{ name: Data Person, aliases: ['???'] }")
        .HasProblem("roles/data-person.md", "titles:", "'???' has neither letters nor digits");

    [Fact]
    public void An_unknown_skill_is_a_problem() => _folder
        .Change(Scientist, "[Python, C++]", "[Python, Cobol]")
        .HasProblem(Scientist, "skills:", "unknown skill 'Cobol'; language/skills.yaml lists no skill of this name");

    [Fact]
    public void A_skill_that_stands_twice_is_a_problem() => _folder
        .Change(Scientist, "[Python, C++]", "[Python, Python]")
        .HasProblem(Scientist, "skills:", "skill 'Python' stands twice");

    [Fact]
    public void An_unknown_degree_is_a_problem() => _folder
        .Change(Scientist, "usual: doctorate", "usual: phd")
        .HasProblem(Scientist, "usual:", "'usual' must be one of bachelor, master, doctorate, not 'phd'");

    [Fact]
    public void A_minimum_over_the_usual_degree_is_a_problem() => _folder
        .Change(Scientist, "usual: doctorate", "usual: master")
        .Change(Scientist, "minimum: bachelor", "minimum: doctorate")
        .HasProblem(Scientist, "usual:", "'minimum' is a higher degree than 'usual'");

    [Theory]
    [InlineData("61")]
    [InlineData("-1")]
    [InlineData("2.5")]
    [InlineData("five")]
    public void Experience_out_of_range_is_a_problem(string years) => _folder
        .Change(Scientist, "experience: 3", $"experience: {years}")
        .HasProblem(Scientist, $"experience: {years}", $"'experience' must be a whole number from 0 to 60, not '{years}'");

    [Fact]
    public void A_related_role_that_is_not_there_is_a_problem() => _folder
        .Change(Scientist, "related: [data-analyst]", "related: [data-analyst, data-person]")
        .HasProblem(Scientist, "related:", "unknown role 'data-person' in 'related'; no folder has a file data-person.md");

    [Fact]
    public void A_role_that_is_related_to_itself_is_a_problem() => _folder
        .Change(Scientist, "related: [data-analyst]", "related: [data-scientist]")
        .HasProblem(Scientist, "related:", "'data-scientist' is related to itself");

    [Fact]
    public void A_related_role_that_stands_twice_is_a_problem() => _folder
        .Change(Scientist, "related: [data-analyst]", "related: [data-analyst, data-analyst]")
        .HasProblem(Scientist, "related:", "'data-analyst' stands twice in 'related'");

    [Fact]
    public void A_step_that_looks_like_the_id_of_no_role_is_a_problem() => _folder
        .Change(Scientist, "data-analyst, \"Principal", "data-person, \"Principal")
        .HasProblem(Scientist, "steps:", "unknown role 'data-person' in a ladder; a step that is a title has capitals or spaces");

    [Fact]
    public void A_ladder_of_one_step_is_a_problem() => _folder
        .Change(Scientist, "[Research Intern, data-analyst, \"Principal Scientist\"]", "[Research Intern]")
        .HasProblem(Scientist, "steps:", "a ladder has at least two steps");

    [Fact]
    public void A_ladder_of_an_unknown_page_is_a_problem() => _folder
        .Change(Scientist, "- page: some-page", "- page: no-page")
        .HasProblem(Scientist, "- page: no-page", "unknown page 'no-page'; sources.yaml lists no page of this id");

    [Fact]
    public void A_ladder_without_a_page_is_a_problem() => _folder
        .Change(Scientist, "  - page: some-page\n    steps:", "  - steps:")
        .HasProblem(Scientist, "- steps:", "'page' is missing");

    [Fact]
    public void A_reference_to_a_role_whose_file_is_broken_is_no_further_problem()
    {
        _folder.With(Analyst, "broken");
        Assert.Equal(_folder.PathOf(Analyst), Assert.Single(_folder.Load().Problems).File);
    }
}
