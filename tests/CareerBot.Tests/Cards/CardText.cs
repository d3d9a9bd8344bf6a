using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerBot.Tests.Cards;

/// <summary>A text of a card as a person reads it, its Markdown taken out.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsHeading">Whether a screen reader announces it as a heading.</param>
internal sealed partial record CardText(string Text, bool IsHeading)
{
    /// <summary>The texts of a card in reading order, those of its buttons last.</summary>
    public static IEnumerable<CardText> Of(JsonElement card) =>
        Elements(card.GetProperty("body")).Concat(Buttons(card).Select(button => new CardText(button, IsHeading: false)));

    /// <summary>What stands on the buttons of a card.</summary>
    public static IEnumerable<string> Buttons(JsonElement card) => card.TryGetProperty("actions", out var actions)
        ? actions.EnumerateArray().Select(action => action.GetProperty("title").GetString()!)
        : [];

    private static IEnumerable<CardText> Elements(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Elements),
        JsonValueKind.Object => Element(value),
        _ => [],
    };

    private static IEnumerable<CardText> Element(JsonElement element) => (element.TryGetProperty("type", out var type) ? type.GetString() : null) switch
    {
        "TextBlock" => [new CardText(Read(element.GetProperty("text").GetString()!), IsHeadingOf(element))],
        "RichTextBlock" => [new CardText(string.Concat(element.GetProperty("inlines").EnumerateArray().Select(run => run.GetProperty("text").GetString())), IsHeadingOf(element))],
        _ => element.EnumerateObject().SelectMany(property => Elements(property.Value)),
    };

    private static bool IsHeadingOf(JsonElement element) => element.TryGetProperty("style", out var style) && style.ValueEquals("heading");

    private static string Read(string markdown) => Escaped().Replace(Bold().Replace(Bullet().Replace(markdown, ""), ""), "$1");

    [GeneratedRegex("^• ")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?<!\\)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"\\([^\w\s])")]
    private static partial Regex Escaped();
}
