using CareerBot.Knowledge;

namespace CareerBot.Tests.Knowledge;

public sealed class KnowledgeLoaderTests : IDisposable
{
    private readonly KnowledgeFolder _folder = KnowledgeFolder.Valid();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_valid_folder_has_no_problem()
    {
        var result = _folder.Load();
        Assert.Empty(result.Problems);
        Assert.True(result.Succeeded);
    }

    [Fact]
    public void Pages_are_read()
    {
        Assert.Equal(
            [new SourcePage("some-page", "Some Page", "Some Publisher", 2024), new SourcePage("other-page", "Other Page", "Other Publisher", null)],
            _folder.LoadValid().Pages.AsEnumerable());
    }

    [Fact]
    public void Surveys_are_read()
    {
        var surveys = _folder.LoadValid().Surveys;
        Assert.Equal(["ZipRecruiter", "Glassdoor"], surveys.Select(survey => survey.Name));
        Assert.Equal(["zip recruiter"], surveys[0].Aliases.AsEnumerable());
        Assert.Empty(surveys[1].Aliases);
    }

    [Fact]
    public void Roles_are_in_the_order_of_their_ids()
    {
        _folder.WithRole("data", "{ name: Data Person }");
        Assert.Equal(["data", "data-analyst", "data-scientist"], _folder.LoadValid().Roles.Select(role => role.Id));
    }

    [Fact]
    public void A_role_is_found_by_its_id()
    {
        var knowledge = _folder.LoadValid();
        Assert.Equal("Data Scientist", knowledge.Find("data-scientist")?.Title);
        Assert.Null(knowledge.Find("data-wizard"));
    }

    [Fact]
    public void Problems_of_all_files_are_reported_at_once_in_the_order_of_files_and_lines()
    {
        _folder.Change("sources.yaml", "publisher: Some Publisher", "publisher: ''")
            .Change("language/terms.yaml", "city", "salary")
            .Change(KnowledgeFolder.Scientist, "experience: 3", "experience: three")
            .Change(KnowledgeFolder.Scientist, "skills: [Python, C++]", "skills: [Pyhton, Cobol]")
            .Change(KnowledgeFolder.Scientist, "1. Reports", "> Reports")
            .Change(KnowledgeFolder.Analyst, "id: data-analyst", "id: analyst");
        Assert.Equal(
            [
                ("terms.yaml", 2, "'salary' of 'place' stands under 'pay' too (line 1)"),
                ("data-analyst.md", 2, "the id 'analyst' must be the file's name, 'data-analyst'"),
                ("data-scientist.md", 8, "unknown skill 'Pyhton'; language/skills.yaml lists no skill of this name"),
                ("data-scientist.md", 8, "unknown skill 'Cobol'; language/skills.yaml lists no skill of this name"),
                ("data-scientist.md", 10, "'experience' must be a whole number from 0 to 60, not 'three'"),
                ("data-scientist.md", _folder.LineOf(KnowledgeFolder.Scientist, "> Reports"), "a quote isn't supported; sections hold paragraphs, lists of one level and '**Lead:** text'"),
                ("sources.yaml", 4, "'publisher' is empty"),
            ],
            _folder.Load().Problems.Select(problem => (Path.GetFileName(problem.File), problem.Line, problem.Message)));
    }

    [Fact]
    public void A_problem_reads_as_file_line_and_message() =>
        Assert.Equal("a.md:3: 'x' is empty", new KnowledgeProblem("a.md", 3, "'x' is empty").ToString());

    [Fact]
    public void No_folder_is_a_problem()
    {
        var problem = Assert.Single(new KnowledgeLoader(new Dictionary<string, System.Collections.Immutable.ImmutableArray<string>>()).Load([]).Problems);
        Assert.Equal("none is given", problem.Message);
    }

    [Fact]
    public void A_missing_folder_is_a_problem()
    {
        using var further = KnowledgeFolder.Empty();
        Directory.Delete(further.Root);
        var problem = Assert.Single(_folder.Load(further).Problems);
        Directory.CreateDirectory(further.Root);
        Assert.Equal(new KnowledgeProblem(further.Root, 1, "the folder is missing"), problem);
    }

    [Fact]
    public void A_folder_without_roles_is_a_problem()
    {
        Directory.Delete(_folder.PathOf("roles"), recursive: true);
        var problem = Assert.Single(_folder.Load().Problems);
        Assert.Equal(new KnowledgeProblem(_folder.PathOf("roles"), 1, "the folder is missing"), problem);
    }

    [Fact]
    public void A_first_folder_with_no_role_is_a_problem()
    {
        _folder.Without(KnowledgeFolder.Analyst).Without(KnowledgeFolder.Scientist);
        var problem = Assert.Single(_folder.Load().Problems);
        Assert.Equal(new KnowledgeProblem(_folder.PathOf("roles"), 1, "the folder holds no role; the first folder needs one"), problem);
    }

    [Fact]
    public void Files_that_start_with_a_dot_are_not_read()
    {
        _folder.With("roles/.#data-analyst.md", "being edited");
        Assert.Equal(2, _folder.LoadValid().Roles.Length);
    }
}
