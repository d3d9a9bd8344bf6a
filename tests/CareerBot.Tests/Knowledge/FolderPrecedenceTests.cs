using CareerBot.Knowledge;

namespace CareerBot.Tests.Knowledge;

/// <summary>Several folders: what an earlier one holds, a later one loses.</summary>
public sealed class FolderPrecedenceTests : IDisposable
{
    private const string Sources = """
        pages:
          - { id: third-page, title: Third Page, publisher: Third Publisher }
        surveys:
          - { name: Payscale }
        """;

    private readonly KnowledgeFolder _first = KnowledgeFolder.Valid();
    private readonly KnowledgeFolder _second = KnowledgeFolder.Empty();

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Fact]
    public void Roles_are_in_the_order_of_folders()
    {
        _second.WithRole("accountant", "{ name: Accountant }");
        Assert.Equal(["data-analyst", "data-scientist", "accountant"], _first.LoadValid(_second).Roles.Select(role => role.Id));
    }

    [Fact]
    public void A_later_role_of_the_same_id_is_dropped()
    {
        _second.WithRole("data-analyst", "{ name: Number Cook }");
        var knowledge = _first.LoadValid(_second);
        Assert.Equal("Data Analyst", knowledge.Find("data-analyst")!.Title);
        Assert.Equal(2, knowledge.Roles.Length);
    }

    [Fact]
    public void A_later_role_keeps_the_titles_that_no_earlier_folder_holds()
    {
        _second.WithRole("analyst", "{ name: Data Analysts }, { name: Number Cook, aliases: [Data Wizards, Number Chef], shared: [Cook] }")
            .WithRole("cook", "{ name: Chef, shared: [Cook] }");
        var titles = _first.LoadValid(_second).Find("analyst")!.Titles;
        var title = Assert.Single(titles);
        Assert.Equal("Number Cook", title.Name);
        Assert.Equal(["Number Chef"], title.Aliases.AsEnumerable());
        Assert.Equal(["Cook"], title.SharedAliases.AsEnumerable());
    }

    [Fact]
    public void A_shared_alias_of_an_earlier_folder_is_taken_off_a_later_role()
    {
        _second.WithRole("cook", "{ name: Cook, aliases: [Number Cruncher] }");
        Assert.Empty(_first.LoadValid(_second).Find("cook")!.Titles[0].Aliases);
    }

    [Fact]
    public void A_later_role_without_a_title_left_is_dropped()
    {
        _second.WithRole("analyst", "{ name: Data Analyst, aliases: [Number Chef] }");
        Assert.Null(_first.LoadValid(_second).Find("analyst"));
    }

    [Fact]
    public void Figures_of_a_title_that_is_taken_off_go_with_it()
    {
        _second.WithRole(
            "analyst",
            "{ name: Data Analyst }, { name: Number Cook }",
            "pay: [{ title: Data Analyst, measure: average, amount: 1, place: global, page: some-page }, "
                + "{ title: Number Cook, measure: average, amount: 2, place: global, page: some-page }]");
        Assert.Equal(["Number Cook"], _first.LoadValid(_second).Find("analyst")!.Pay.Select(figure => figure.JobTitle));
    }

    [Fact]
    public void A_salary_section_that_held_only_such_figures_goes_too()
    {
        _second.WithRole(
                "analyst",
                "{ name: Data Analyst }, { name: Number Cook }",
                "pay: [{ title: Data Analyst, measure: average, amount: 1, place: global, page: some-page }]")
            .Change("roles/analyst.md", "## Salary {pages=\"some-page\"}\n\nText.", "## Salary {pages=\"some-page\"}");
        Assert.Equal([SectionKind.Overview, SectionKind.CareerPath], _first.LoadValid(_second).Find("analyst")!.Sections.Keys);
    }

    [Fact]
    public void Roles_may_refer_to_roles_of_any_folder()
    {
        _first.Change(KnowledgeFolder.Scientist, "related: [data-analyst]", "related: [accountant, data-analyst]");
        _second.WithRole("accountant", "{ name: Accountant }", "related: [data-analyst]");
        var knowledge = _first.LoadValid(_second);
        Assert.Equal(["accountant", "data-analyst"], knowledge.Find("data-scientist")!.Related.AsEnumerable());
        Assert.Equal(["data-analyst"], knowledge.Find("accountant")!.Related.AsEnumerable());
    }

    [Fact]
    public void A_role_that_is_dropped_is_no_longer_referred_to()
    {
        _second.WithRole("analyst", "{ name: Data Analyst }")
            .WithRole("cook", "{ name: Cook }", "related: [analyst]\nladders: [{ page: some-page, steps: [cook, analyst] }]");
        var cook = _first.LoadValid(_second).Find("cook")!;
        Assert.Empty(cook.Related);
        Assert.Equal([new CareerStep("Cook", "cook"), new CareerStep("Data Analyst", null)], cook.Ladders[0].Steps.AsEnumerable());
    }

    [Fact]
    public void Two_roles_of_a_later_folder_that_hold_one_alias_are_a_problem()
    {
        _second.WithRole("chef", "{ name: Chef, aliases: [Kitchen Hand] }").WithRole("cook", "{ name: Cook, aliases: [Kitchen Hand] }");
        Assert.Equal(_second.PathOf("roles/cook.md"), Assert.Single(_first.Load(_second).Problems).File);
    }

    [Fact]
    public void Sources_of_all_folders_are_put_together()
    {
        _second.With("sources.yaml", Sources).WithRole("cook", "{ name: Cook }").Change("roles/cook.md", "some-page", "third-page");
        var knowledge = _first.LoadValid(_second);
        Assert.Equal(["some-page", "other-page", "third-page"], knowledge.Pages.Select(page => page.Id));
        Assert.Equal(["ZipRecruiter", "Glassdoor", "Payscale"], knowledge.Surveys.Select(survey => survey.Name));
        Assert.Equal("Third Page", knowledge.Find("cook")!.Sections[SectionKind.Overview].Pages[0].Title);
    }

    [Fact]
    public void A_page_may_stand_in_two_folders_alike()
    {
        _second.With("sources.yaml", KnowledgeTexts.Sources).WithRole("cook", "{ name: Cook }");
        Assert.Equal(2, _first.LoadValid(_second).Pages.Length);
    }

    [Fact]
    public void A_page_that_differs_between_folders_is_a_problem()
    {
        _second.With("sources.yaml", Sources.Replace("third-page", "some-page", StringComparison.Ordinal)).WithRole("cook", "{ name: Cook }");
        Assert.Equal(
            new KnowledgeProblem(
                _second.PathOf("sources.yaml"), 2, "page 'some-page' stands in an earlier folder with another title, publisher or year"),
            Assert.Single(_first.Load(_second).Problems));
    }

    [Fact]
    public void Language_files_in_a_later_folder_are_a_problem()
    {
        _second.WithRole("cook", "{ name: Cook }").With("language/terms.yaml", KnowledgeTexts.Terms);
        Assert.Equal(
            new KnowledgeProblem(_second.PathOf("language"), 1, "only the first folder holds language files"),
            Assert.Single(_first.Load(_second).Problems));
    }
}
