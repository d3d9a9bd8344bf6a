namespace CareerBot.Tests.Knowledge;

/// <summary>What is wrong with language files.</summary>
public sealed class LanguageProblemTests : IDisposable
{
    private const string Intents = "language/intents.yaml";
    private const string Names = "language/names.yaml";
    private const string Occupations = "language/occupations.yaml";
    private const string Replies = "language/replies.yaml";
    private const string Shorthand = "language/shorthand.yaml";
    private const string Skills = "language/skills.yaml";
    private const string Terms = "language/terms.yaml";

    private readonly KnowledgeFolder _folder = KnowledgeFolder.Valid();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_unknown_intent_is_a_problem() => _folder
        .Change(Intents, "help:", "hilfe: [hilfe]\nhelp:")
        .HasProblem(
            Intents,
            "hilfe:",
            "unknown intent 'hilfe'; intents are overview, responsibilities, requirements, skills, soft-skills, salary, offer-check, "
                + "career-path, market-demand, industry-trends, best-practices, challenges, compare, find-roles, list-roles, sources, help, "
                + "greeting, thanks, goodbye, clarify, unknown-role, out-of-scope");

    [Fact]
    public void A_missing_intent_is_a_problem() => _folder
        .Change(Intents, "unknown-role: []\n", "")
        .HasProblem(Intents, "overview:", "intent 'unknown-role' is missing");

    [Fact]
    public void An_intent_without_examples_is_a_problem() => _folder
        .Change(Intents, "[hello]", "[]")
        .HasProblem(Intents, "greeting:", "'greeting' must have at least one text");

    [Fact]
    public void An_empty_example_is_a_problem() => _folder
        .Change(Intents, "[hello]", "[hello, '']")
        .HasProblem(Intents, "greeting:", "'greeting' is empty");

    [Fact]
    public void An_example_under_two_intents_is_a_problem() => _folder
        .Change(Intents, "[bye]", "[bye, 'Thank you!']")
        .HasProblem(Intents, "goodbye:", "'Thank you!' of 'goodbye' stands under 'thanks' too (line 21)");

    [Fact]
    public void An_example_that_stands_twice_is_a_problem() => _folder
        .Change(Intents, "[bye]", "[bye, Bye]")
        .HasProblem(Intents, "goodbye:", "'Bye' stands twice under 'goodbye' (line 22)");

    [Theory]
    [InlineData("{company}")]
    [InlineData("{Role}")]
    [InlineData("{}")]
    public void An_unknown_placeholder_of_an_example_is_a_problem(string placeholder) => _folder
        .Change(Intents, "[hello]", $"['hello {{role}} {placeholder}']")
        .HasProblem(
            Intents,
            "greeting:",
            $"unknown placeholder '{placeholder}'; known here are "
                + "{role}, {roles}, {amount}, {skill}, {years}, {place}, {survey}, {percentile}, {topic}");

    [Theory]
    [InlineData("hello {role")]
    [InlineData("hello role}")]
    [InlineData("hello {{role}}")]
    public void A_brace_without_its_counterpart_is_a_problem(string example) => _folder
        .Change(Intents, "[hello]", $"['{example}']")
        .HasProblem(Intents, "greeting:", $"a brace of '{example}' has no counterpart");

    [Fact]
    public void A_term_without_phrases_is_a_problem() => _folder
        .Change(Terms, "[city]", "[]")
        .HasProblem(Terms, "place:", "'place' must have at least one text");

    [Fact]
    public void A_phrase_under_two_terms_is_a_problem() => _folder
        .Change(Terms, "[city]", "[city, Take-home]")
        .HasProblem(Terms, "place:", "'Take-home' of 'place' stands under 'pay' too (line 1)");

    [Fact]
    public void An_abbreviation_of_two_things_is_a_problem() => _folder
        .Change(Shorthand, "sr: senior", "ML: maximum likelihood\nsr: senior")
        .HasProblem(Shorthand, "ML:", "'ML' of 'maximum likelihood' stands under 'machine learning' too (line 1)");

    [Fact]
    public void An_abbreviation_of_nothing_is_a_problem() => _folder
        .Change(Shorthand, "sr: senior", "sr:")
        .HasProblem(Shorthand, "sr:", "'sr' is empty");

    [Fact]
    public void A_synonym_of_two_skills_is_a_problem() => _folder
        .Change(Skills, "Python: []", "Python: [py]\nPyramid: [py]")
        .HasProblem(Skills, "Pyramid:", "'py' of 'Pyramid' stands under 'Python' too (line 1)");

    [Fact]
    public void A_synonym_that_is_another_skill_is_a_problem() => _folder
        .Change(Skills, "Python: []", "Python: [c]")
        .HasProblem(Skills, "C: []", "'C' of 'C' stands under 'Python' too (line 1)");

    [Fact]
    public void A_synonym_that_stands_twice_is_a_problem() => _folder
        .Change(Skills, "[cpp, c plus plus]", "[cpp, CPP]")
        .HasProblem(Skills, "C++:", "'CPP' stands twice under 'C++' (line 2)");

    [Fact]
    public void An_occupation_word_in_two_lists_is_a_problem() => _folder
        .Change(Occupations, "[senior, junior]", "[senior, Engineer]")
        .HasProblem(Occupations, "levels:", "'Engineer' of 'levels' stands under 'heads' too (line 1)");

    [Fact]
    public void An_occupation_word_that_stands_twice_is_a_problem() => _folder
        .Change(Occupations, "[senior, junior]", "[senior, senior]")
        .HasProblem(Occupations, "levels:", "'senior' stands twice under 'levels' (line 2)");

    [Fact]
    public void A_missing_list_of_occupations_is_a_problem() => _folder
        .Change(Occupations, "levels: [senior, junior]\n", "")
        .HasProblem(Occupations, "heads:", "'levels' is missing");

    [Fact]
    public void An_unknown_list_of_occupations_is_a_problem() => _folder
        .Change(Occupations, "titles:", "tails: []\ntitles:")
        .HasProblem(Occupations, "tails:", "unknown key 'tails'; known are heads, levels, titles");

    [Fact]
    public void A_name_in_two_groups_is_a_problem() => _folder
        .Change(Names, "{ Glassdoor: [] }", "{ Glassdoor: [paris] }")
        .HasProblem(Names, "surveys:", "'paris' of 'Glassdoor' stands under 'Paris' too (line 1)");

    [Fact]
    public void A_missing_group_of_names_is_a_problem() => _folder
        .Change(Names, "surveys: { Glassdoor: [] }\n", "")
        .HasProblem(Names, "places:", "'surveys' is missing");

    [Fact]
    public void A_missing_reply_is_a_problem() => _folder
        .Change(Replies, "answer: \"{role} earns {amount}.\"\n", "")
        .HasProblem(Replies, "greeting:", "reply 'answer' is missing");

    [Fact]
    public void A_reply_that_nothing_says_is_a_problem() => _folder
        .Change(Replies, "answer:", "farewell: Bye!\nanswer:")
        .HasProblem(Replies, "farewell:", "unknown reply 'farewell'; nothing says it");

    [Fact]
    public void An_empty_reply_is_a_problem() => _folder
        .Change(Replies, "Hello!", "''")
        .HasProblem(Replies, "greeting:", "'greeting' is empty");

    [Fact]
    public void A_placeholder_that_nothing_fills_is_a_problem() => _folder
        .Change(Replies, "{amount}", "{pay}")
        .HasProblem(Replies, "answer:", "unknown placeholder '{pay}'; known here are {role}, {amount}");

    [Fact]
    public void A_placeholder_in_a_reply_that_has_none_is_a_problem() => _folder
        .Change(Replies, "Hello!", "Hello {user}!")
        .HasProblem(Replies, "greeting:", "unknown placeholder '{user}'; none is known here");
}
