namespace CareerBot.Tests.Knowledge;

/// <summary>YAML that can't be read, or isn't of the type that is expected.</summary>
public sealed class YamlProblemTests : IDisposable
{
    private const string Hint = "A text with ': ' or ' #', or one that starts with a sign, needs quotes.";
    private const string NoTags = "YAML anchors and tags aren't allowed; a text that starts with &, * or ! needs quotes";
    private const string Scientist = KnowledgeFolder.Scientist;
    private const string Terms = "language/terms.yaml";

    private readonly KnowledgeFolder _folder = KnowledgeFolder.Valid();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Broken_YAML_is_a_problem_on_its_line() => _folder
        .Change(Scientist, "place: global", "place: global: all")
        .HasProblem(Scientist, "global: all", $"the YAML can't be read: While scanning a plain scalar value, found invalid mapping. {Hint}");

    [Fact]
    public void A_broken_tag_is_a_problem_on_its_line() => _folder
        .Change(Terms, "place: [city]", "place: !<> city")
        .HasProblem(Terms, "place:", $"the YAML can't be read from here on; is a bracket left open? {Hint}");

    [Fact]
    public void A_bracket_that_is_left_open_is_a_problem() => _folder
        .Change(Scientist, "skills: [Python, C++]", "skills: [Python, C++")
        .HasProblem(Scientist, "skills", $"the YAML can't be read from here on; is a bracket left open? {Hint}");

    [Fact]
    public void Deep_nesting_is_a_problem() => _folder
        .Change(Terms, "place: [city]", "place: " + new string('[', 100_000))
        .HasProblem(Terms, "place", $"the YAML can't be read: it is nested too deeply {Hint}");

    [Fact]
    public void A_file_of_comments_is_a_problem() => _folder
        .With(Terms, "# nothing\n")
        .HasProblem(Terms, "#", "nothing stands here; fields such as 'name: value' are expected");

    [Theory]
    [InlineData("{}")]
    [InlineData("[pay]")]
    [InlineData("pay")]
    public void A_file_without_fields_is_a_problem(string text) => _folder
        .With(Terms, text)
        .HasProblem(Terms, text, "fields such as 'name: value' are expected");

    [Fact]
    public void A_second_document_is_a_problem() => _folder
        .Change(Terms, "place:", "---\nplace:")
        .HasProblem(Terms, "---", "a second YAML document starts here; one is allowed");

    [Fact]
    public void A_key_that_stands_twice_is_a_problem() => _folder
        .Change(Scientist, "experience: 3", "experience: 3\nexperience: 4")
        .HasProblem(Scientist, "experience: 4", "'experience' stands twice");

    [Fact]
    public void A_key_that_is_no_text_is_a_problem() => _folder
        .Change(Terms, "place:", "[place]:")
        .HasProblem(Terms, "[place]", "a key must be a text; one that starts with { or [ needs quotes");

    [Theory]
    [InlineData("!important city")]
    [InlineData("&city city")]
    public void A_tag_or_an_anchor_is_a_problem(string text) => _folder
        .Change(Terms, "[city]", $"[{text}]")
        .HasProblem(Terms, text, NoTags);

    [Fact]
    public void An_alias_is_a_problem()
    {
        var problems = _folder.Change(Terms, "[city]", "[*city*]").Load().Problems;
        Assert.Contains(problems, problem => problem.Line == 2 && problem.Message == NoTags);
    }

    [Fact]
    public void An_unknown_key_is_a_problem() => _folder
        .Change(Scientist, "experience: 3", "experiences: 3")
        .HasProblem(
            Scientist,
            "experiences",
            "unknown key 'experiences'; known are id, titles, skills, education, experience, pay, ladders, related");

    [Fact]
    public void A_missing_field_is_a_problem_on_the_line_of_its_neighbours() => _folder
        .Change(Scientist, "    place: global\n", "")
        .Change(Scientist, "- title: Data Scientist\n    measure: range", "- measure: range\n    title: Data Scientist")
        .HasProblem(Scientist, "- measure: range", "'place' is missing");

    [Fact]
    public void An_empty_field_is_a_problem() => _folder
        .Change(Scientist, "place: global", "place: ' '")
        .HasProblem(Scientist, "place: ' '", "'place' is empty");

    [Fact]
    public void A_list_instead_of_a_text_is_a_problem() => _folder
        .Change(Scientist, "place: global", "place: [global]")
        .HasProblem(Scientist, "[global]", "'place' must be a text; one that starts with { or [ needs quotes");

    [Fact]
    public void A_text_instead_of_a_list_is_a_problem() => _folder
        .Change(Scientist, "related: [data-analyst]", "related: data-analyst")
        .HasProblem(Scientist, "related:", "'related' must be a list of texts such as [first, second]");

    [Fact]
    public void A_text_instead_of_fields_is_a_problem() => _folder
        .Change(Scientist, "experience: { from: 2 }", "experience: 2")
        .HasProblem(Scientist, "experience: 2", "'experience' must hold fields such as { name: value }");

    [Fact]
    public void A_text_instead_of_a_list_of_fields_is_a_problem() => _folder
        .Change(KnowledgeFolder.Analyst, "titles:\n  - name: Data Analyst\n    shared: [Number Cruncher]", "titles: Data Analyst")
        .HasProblem(KnowledgeFolder.Analyst, "titles:", "'titles' must be a list with at least one entry such as '- name: value'");

    [Fact]
    public void A_text_in_a_list_of_fields_is_a_problem() => _folder
        .Change(Scientist, "  - name: Senior Data Scientist", "  - name: Senior Data Scientist\n  - Principal Data Scientist")
        .HasProblem(Scientist, "- Principal", "an entry of 'titles' must hold fields such as 'name: value'");
}
