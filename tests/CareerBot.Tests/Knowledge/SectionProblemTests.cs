namespace CareerBot.Tests.Knowledge;

/// <summary>What is wrong with a role file's sections.</summary>
public sealed class SectionProblemTests : IDisposable
{
    private const string Analyst = KnowledgeFolder.Analyst;
    private const string Scientist = KnowledgeFolder.Scientist;
    private const string Kinds =
        "Overview, Responsibilities, Requirements, Skills, Soft skills, Salary, Career path, Market demand, Industry trends, "
        + "Best practices, Challenges";

    private readonly KnowledgeFolder _folder = KnowledgeFolder.Valid();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_role_without_an_overview_is_a_problem() => _folder
        .Change(Analyst, "## Overview", "## Skills")
        .HasProblem(Analyst, "id:", "the section '## Overview' is missing");

    [Fact]
    public void Ladders_without_a_career_path_are_a_problem() => _folder
        .Change(Scientist, "## Career path", "## Market demand")
        .HasProblem(Scientist, "ladders:", "a role with 'ladders' needs a section '## Career path'");

    [Fact]
    public void An_unknown_section_is_a_problem() => _folder
        .Change(Scientist, "## Soft skills", "## Soft Skills")
        .HasProblem(Scientist, "## Soft Skills", $"unknown section 'Soft Skills'; sections are {Kinds}");

    [Fact]
    public void A_section_that_stands_twice_is_a_problem() => _folder
        .Change(Scientist, "## Soft skills", "## Overview")
        .HasProblem(Scientist, "## Overview {pages=\"other-page\"}", $"section 'Overview' stands twice (line {_folder.LineOf(Scientist, "## Overview")})");

    [Fact]
    public void A_section_that_stands_too_late_is_a_problem() => _folder
        .Change(Scientist, "## Career path", "## Responsibilities {pages=\"some-page\"}\n\nText.\n\n## Career path")
        .HasProblem(Scientist, "## Responsibilities", $"section 'Responsibilities' stands too late; the order is {Kinds}");

    [Fact]
    public void An_empty_section_is_a_problem() => _folder
        .Change(Scientist, "Onwards.", "")
        .HasProblem(Scientist, "## Career path", "section 'Career path' is empty");

    [Fact]
    public void An_empty_salary_section_without_figures_is_a_problem() => _folder
        .Change(Analyst, "Reads data.", "Reads data.\n\n## Salary {pages=\"some-page\"}")
        .HasProblem(Analyst, "## Salary", "section 'Salary' is empty; only a role with 'pay' may leave it so");

    [Fact]
    public void A_heading_with_nothing_under_it_is_a_problem() => _folder
        .Change(Scientist, "1. Reports", "")
        .HasProblem(Scientist, "### In writing", "nothing stands under '### In writing'");

    [Fact]
    public void A_heading_that_stands_twice_in_a_section_is_a_problem() => _folder
        .Change(Scientist, "1. Reports", "1. Reports\n\n###  In writing\n\n- Mails")
        .HasProblem(Scientist, "###  In writing", "'### In writing' stands twice in section 'Soft skills'");

    [Fact]
    public void A_free_heading_in_the_salary_section_is_a_problem() => _folder
        .Change(Scientist, "### Bonus", "### Shares")
        .HasProblem(Scientist, "### Shares", "unknown heading '### Shares'; those of Salary are Bonus, Places, Factors");

    [Fact]
    public void Text_before_the_first_section_is_a_problem() => _folder
        .Change(Analyst, "## Overview", "Hello.\n\nWorld.\n\n## Overview")
        .HasProblem(Analyst, "Hello.", "text stands before the first section; sections start with '## '");

    [Fact]
    public void A_section_without_pages_is_a_problem() => _folder
        .Change(Analyst, "## Overview {pages=\"some-page\"}", "## Overview")
        .HasProblem(
            Analyst, "## Overview", "section 'Overview' doesn't say which pages it was written from; {pages=\"page-id\"} is missing");

    [Fact]
    public void A_section_of_an_unknown_page_is_a_problem() => _folder
        .Change(Analyst, "{pages=\"some-page\"}", "{pages=\"some-page no-page\"}")
        .HasProblem(Analyst, "## Overview", "unknown page 'no-page'; sources.yaml lists no page of this id");

    [Fact]
    public void A_page_that_a_section_names_twice_is_a_problem() => _folder
        .Change(Analyst, "{pages=\"some-page\"}", "{pages=\"some-page some-page\"}")
        .HasProblem(Analyst, "## Overview", "page 'some-page' stands twice at section 'Overview'");

    [Fact]
    public void An_unknown_attribute_of_a_section_is_a_problem() => _folder
        .Change(Analyst, "{pages=\"some-page\"}", "{pages=\"some-page\" year=2024}")
        .HasProblem(Analyst, "## Overview", "unknown attribute 'year' of section 'Overview'; only pages=\"page-id page-id\" stands here");

    [Theory]
    [InlineData("#top")]
    [InlineData(".wide")]
    public void An_id_or_a_class_of_a_section_is_a_problem(string attribute) => _folder
        .Change(Analyst, "{pages=\"some-page\"}", $"{{pages=\"some-page\" {attribute}}}")
        .HasProblem(Analyst, "## Overview", "section 'Overview' has an id or a class; only pages=\"page-id page-id\" stands here");

    [Theory]
    [InlineData("Reads {role} data.", "Reads")]
    [InlineData("### Reading {pages=\"some-page\"}\n\nReads data.", "###")]
    [InlineData("- Reads data. {.wide}", "- Reads")]
    public void Attributes_elsewhere_are_a_problem(string text, string at) => _folder
        .Change(Analyst, "Reads data.", text)
        .HasProblem(Analyst, at, "attributes in braces stand only on a section's heading");

    [Theory]
    [InlineData("Reads [data](https://example.org).", "Reads", "a link")]
    [InlineData("Reads <https://example.org>.", "Reads", "a link")]
    [InlineData("Reads data.\n\n[data]: https://example.org", "[data]", "a link")]
    [InlineData("Reads ![data](data.png).", "Reads", "an image")]
    [InlineData("Reads `data`.", "Reads", "code")]
    [InlineData("Reads data.\n\n    code", "    code", "code")]
    [InlineData("```\ncode\n```", "```", "code")]
    [InlineData("Reads <b>data.", "Reads", "HTML")]
    [InlineData("<div>\nReads data.\n</div>", "<div>", "HTML")]
    [InlineData("> Reads data.", "> Reads", "a quote")]
    [InlineData("Reads.\n\n| a | b |\n|---|---|\n| 1 | 2 |", "| a", "a table")]
    [InlineData("Reads.\n\n***", "***", "a rule")]
    [InlineData("Reads\\\ndata.", "Reads", "a hard line break")]
    [InlineData("Reads *data*.", "Reads", "emphasis other than bold first words")]
    [InlineData("Reads **data:** text.", "Reads", "emphasis other than bold first words")]
    [InlineData("*Reads:* data.", "*Reads", "emphasis other than bold first words")]
    [InlineData("- Reads\n  - data.", "  - data", "a nested list")]
    [InlineData("- Reads\n\n  data.", "  data", "a second paragraph in a list item")]
    [InlineData("- Reads\n  > data.", "  > data", "a quote")]
    [InlineData("#### Reads\n\nData.", "####", "a heading that is neither ## nor ###, or in a list")]
    public void Unsupported_Markdown_is_a_problem_on_its_line(string text, string at, string what) => _folder
        .Change(Analyst, "Reads data.", text)
        .HasProblem(Analyst, at, $"{what} isn't supported; sections hold paragraphs, lists of one level and '**Lead:** text'");

    [Fact]
    public void Bold_first_words_without_a_colon_are_a_problem() => _folder
        .Change(Analyst, "Reads data.", "**Reads** data.")
        .HasProblem(Analyst, "**Reads", "bold first words end in a colon: '**Reads:** text'");

    [Fact]
    public void Bold_first_words_alone_are_a_problem() => _folder
        .Change(Analyst, "Reads data.", "- **Reads:**")
        .HasProblem(Analyst, "**Reads", "nothing stands after '**Reads:**'");

    [Fact]
    public void Stars_that_are_not_paired_are_a_problem() => _folder
        .Change(Analyst, "Reads data.", "**Reads: data.")
        .HasProblem(Analyst, "**Reads", "'**' neither opens nor closes bold words here; bold words stand first, as '**Lead:** text'");

    [Fact]
    public void An_empty_list_item_is_a_problem() => _folder
        .Change(Analyst, "Reads data.", "1. Reads\n2.")
        .HasProblem(Analyst, "2.", "the list item is empty");

    [Fact]
    public void Deep_nesting_is_a_problem()
    {
        _folder.Change(Analyst, "Reads data.", new string('>', 10_000) + " Reads data.");
        var problem = Assert.Single(_folder.Load().Problems);
        Assert.StartsWith("the Markdown can't be read: ", problem.Message, StringComparison.Ordinal);
    }
}
