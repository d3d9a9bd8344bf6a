using CareerBot.Knowledge;

namespace CareerBot.Tests.Knowledge;

/// <summary>What valid language files are read into.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly KnowledgeFolder _folder = KnowledgeFolder.Valid();

    private Language Language => _folder.LoadValid().Language;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Intents_have_their_examples()
    {
        var intents = Language.Intents;
        Assert.Equal(23, intents.Count);
        Assert.Equal(["what does a {role} earn in {place}", "what is the {percentile} of {survey}"], intents["salary"].AsEnumerable());
    }

    [Fact]
    public void Intents_that_roles_decide_need_no_example() => Assert.Empty(Language.Intents["clarify"]);

    [Fact]
    public void Terms_have_their_phrases() => Assert.Equal(["salary", "take home"], Language.Terms["pay"].AsEnumerable());

    [Fact]
    public void Shorthand_says_what_it_stands_for() => Assert.Equal("machine learning", Language.Shorthand["ml"]);

    [Fact]
    public void Skills_have_their_synonyms()
    {
        Assert.Equal(["cpp", "c plus plus"], Language.Skills["C++"].AsEnumerable());
        Assert.Empty(Language.Skills["Python"]);
    }

    [Fact]
    public void Occupations_are_read()
    {
        var occupations = Language.Occupations;
        Assert.Equal(["engineer", "scientist"], occupations.Heads.AsEnumerable());
        Assert.Equal(["senior", "junior"], occupations.Levels.AsEnumerable());
        Assert.Equal(["product manager"], occupations.Titles.AsEnumerable());
    }

    [Fact]
    public void Names_are_read()
    {
        var names = Language.Names;
        Assert.Equal(["nyc"], names.Places["New York City"].AsEnumerable());
        Assert.Equal(["Glassdoor"], names.Surveys.Keys);
        Assert.Equal(["eur", "€"], names.Currencies["euro"].AsEnumerable());
    }

    [Fact]
    public void Replies_are_said_with_their_placeholders_filled_in() =>
        Assert.Equal("An analyst earns $5.", Language.Replies.Say("answer", ("role", "An analyst"), ("amount", "$5")));

    [Fact]
    public void The_line_break_that_ends_a_folded_text_is_left_out()
    {
        _folder.Change("language/replies.yaml", "greeting: Hello!", "greeting: >\n  Hello\n  there!");
        Assert.Equal("Hello there!", Language.Replies.Say("greeting"));
    }
}
