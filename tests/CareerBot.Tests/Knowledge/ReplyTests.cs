using System.Collections.Immutable;
using CareerBot.Knowledge;

namespace CareerBot.Tests.Knowledge;

public sealed class ReplyTests
{
    [Theory]
    [InlineData("Nothing to fill.", "Nothing to fill.")]
    [InlineData("{title}", "Chef")]
    [InlineData("A {title} earns {amount}, says {title}.", "A Chef earns $7, says Chef.")]
    [InlineData("{title}{amount}", "Chef$7")]
    [InlineData("{other} of a {title}", "{other} of a Chef")]
    [InlineData("{Title} {title }", "{Title} {title }")]
    [InlineData("{{title}}", "{Chef}")]
    [InlineData("a { b {title", "a { b {title")]
    [InlineData("} {} {title}", "} {} Chef")]
    [InlineData("", "")]
    public void A_sentence_gets_the_values_of_its_placeholders(string template, string sentence) =>
        Assert.Equal(sentence, Say(template, ("title", "Chef"), ("amount", "$7")));

    [Fact]
    public void A_value_is_never_filled_in_itself()
    {
        Assert.Equal("{amount} {title}", Say("{title} {amount}", ("title", "{amount}"), ("amount", "{title}")));
        Assert.Equal("{title}", Say("{title}", ("title", "{title}")));
    }

    [Fact]
    public void A_value_does_not_join_the_text_around_it_to_a_placeholder() =>
        Assert.Equal("{title}", Say("{{part}}", ("part", "title"), ("title", "Chef")));

    [Fact]
    public void A_sentence_that_is_missing_is_an_error() =>
        Assert.Throws<KeyNotFoundException>(() => new Replies(ImmutableDictionary<string, string>.Empty).Say("id"));

    private static string Say(string template, params ReadOnlySpan<(string Name, string Value)> values) =>
        new Replies(ImmutableDictionary<string, string>.Empty.Add("id", template)).Say("id", values);
}
