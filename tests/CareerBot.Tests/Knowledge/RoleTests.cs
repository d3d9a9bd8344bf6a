using CareerBot.Knowledge;

namespace CareerBot.Tests.Knowledge;

/// <summary>What a valid role file is read into.</summary>
public sealed class RoleTests : IDisposable
{
    private static readonly SourcePage SomePage = new("some-page", "Some Page", "Some Publisher", 2024);
    private static readonly SourcePage OtherPage = new("other-page", "Other Page", "Other Publisher", null);

    private readonly KnowledgeFolder _folder = KnowledgeFolder.Valid();

    private Role Scientist => _folder.LoadValid().Find("data-scientist")!;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Titles_have_aliases_and_shared_aliases()
    {
        var titles = Scientist.Titles;
        Assert.Equal(["Data Scientist", "Senior Data Scientist"], titles.Select(title => title.Name));
        Assert.Equal(["Data Wizard"], titles[0].Aliases.AsEnumerable());
        Assert.Equal(["Number Cruncher"], titles[0].SharedAliases.AsEnumerable());
        Assert.Empty(titles[1].Aliases);
        Assert.Empty(titles[1].SharedAliases);
    }

    [Fact]
    public void The_profile_has_skills_education_and_experience()
    {
        var profile = Scientist.Profile;
        Assert.Equal(["Python", "C++"], profile.Skills.AsEnumerable());
        Assert.Equal(Education.Bachelor, profile.MinimumEducation);
        Assert.Equal(Education.Doctorate, profile.UsualEducation);
        Assert.Equal(3, profile.MinimumExperience);
    }

    [Fact]
    public void A_role_may_leave_out_all_but_titles_and_overview()
    {
        var analyst = _folder.LoadValid().Find("data-analyst")!;
        Assert.Equal((0, null, null, null), (
            analyst.Profile.Skills.Length, analyst.Profile.MinimumEducation, analyst.Profile.UsualEducation, analyst.Profile.MinimumExperience));
        Assert.Empty(analyst.Pay);
        Assert.Empty(analyst.Ladders);
        Assert.Empty(analyst.Related);
        Assert.Equal([SectionKind.Overview], analyst.Sections.Keys);
    }

    [Fact]
    public void A_figure_with_one_amount_has_it_as_both_bounds() => Assert.Equal(
        new PayFigure(
            "Data Scientist", PayMeasure.Average, 110545.50m, 110545.50m, PayPeriod.Year, null, PayBasis.Unstated, "United States", null,
            null, null, SomePage, null, false, null, null),
        Scientist.Pay[0]);

    [Fact]
    public void A_figure_has_all_that_its_page_says()
    {
        var knowledge = _folder.LoadValid();
        Assert.Equal(
            new PayFigure(
                "Senior Data Scientist", PayMeasure.Percentile, 150000, 175000, PayPeriod.Hour, 90, PayBasis.Total, "New York City",
                new YearSpan(7, 10), knowledge.Surveys[0], 210, OtherPage, 2023, true, "up to", "The page gives two figures."),
            knowledge.Find("data-scientist")!.Pay[1]);
    }

    [Fact]
    public void A_range_may_be_open()
    {
        var figure = Scientist.Pay[2];
        Assert.Equal((PayMeasure.Range, 90000m, null), (figure.Measure, figure.From, figure.To));
        Assert.Equal(new YearSpan(2, null), figure.Experience);
    }

    [Fact]
    public void A_step_that_is_a_role_id_has_the_title_of_that_role()
    {
        var ladder = Assert.Single(Scientist.Ladders);
        Assert.Equal(
            [new CareerStep("Research Intern", null), new CareerStep("Data Analyst", "data-analyst"), new CareerStep("Principal Scientist", null)],
            ladder.Steps.AsEnumerable());
        Assert.Equal(SomePage, ladder.Page);
    }

    [Fact]
    public void Related_roles_are_read() => Assert.Equal(["data-analyst"], Scientist.Related.AsEnumerable());

    [Fact]
    public void Sections_name_their_pages()
    {
        var sections = Scientist.Sections;
        Assert.Equal([SectionKind.Overview, SectionKind.SoftSkills, SectionKind.Salary, SectionKind.CareerPath], sections.Keys);
        Assert.Equal([SomePage, OtherPage], sections[SectionKind.Overview].Pages.AsEnumerable());
        Assert.All(sections, section => Assert.Equal(section.Key, section.Value.Kind));
    }

    [Fact]
    public void Paragraphs_are_read_as_plain_text_with_their_lead()
    {
        var part = Assert.Single(Scientist.Sections[SectionKind.Overview].Parts);
        Assert.Null(part.Heading);
        Assert.Equal(
            [new SectionItem(null, "A first paragraph that runs over two lines.", false), new SectionItem("In short", "A second one.", false)],
            part.Items.AsEnumerable());
    }

    [Fact]
    public void List_items_stand_under_their_heading()
    {
        var parts = Scientist.Sections[SectionKind.SoftSkills].Parts;
        Assert.Equal([null, "In writing"], parts.Select(part => part.Heading));
        Assert.Equal([new SectionItem("Talking", "With people.", true), new SectionItem(null, "Listening", true)], parts[0].Items.AsEnumerable());
        Assert.Equal([new SectionItem(null, "Reports", true)], parts[1].Items.AsEnumerable());
    }

    [Fact]
    public void Escapes_and_entities_are_read_as_what_they_stand_for()
    {
        _folder.Change(KnowledgeFolder.Analyst, "Reads data.", @"C\# &amp; C++, <5 years, \*$5\* | AT&T.");
        var section = _folder.LoadValid().Find("data-analyst")!.Sections[SectionKind.Overview];
        Assert.Equal("C# & C++, <5 years, *$5* | AT&T.", section.Parts[0].Items[0].Text);
    }

    [Fact]
    public void A_salary_section_may_be_empty_where_there_are_figures()
    {
        _folder.Change(KnowledgeFolder.Scientist, "### Bonus\n\n- A share.\n", "");
        Assert.Empty(Scientist.Sections[SectionKind.Salary].Parts);
    }

    [Fact]
    public void Lines_may_end_as_on_Windows()
    {
        _folder.Change(KnowledgeFolder.Scientist, "\n", "\r\n");
        Assert.Equal("A first paragraph that runs over two lines.", Scientist.Sections[SectionKind.Overview].Parts[0].Items[0].Text);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        _folder.Change(KnowledgeFolder.Scientist, "---\nid:", "\uFEFF---\nid:");
        Assert.Equal("data-scientist", Scientist.Id);
    }
}
