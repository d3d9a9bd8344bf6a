using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerBot.Tests.Cards;

/// <summary>Holds a card against its plain twin.</summary>
internal static partial class PlainTwin
{
    /// <summary>The twin has every text of the card once, in the card's order, and nothing else.</summary>
    public static void AssertMatches(JsonElement card)
    {
        var twin = card.GetProperty("fallbackText").GetString()!;
        var position = 0;
        foreach (var (text, _) in CardText.Of(card))
        {
            var start = twin.IndexOf(text, position, StringComparison.Ordinal);
            Assert.True(start >= 0, $"The plain twin lacks \"{text}\" after \"{twin[..position]}\".");
            Assert.Matches(Separators(), twin[position..start]);
            position = start + text.Length;
        }

        Assert.Equal(twin.Length, position);
    }

    // Line ends, dashes of lists, colons of labels and bars between buttons.
    [GeneratedRegex(@"\A[\n|: -]*\z")]
    private static partial Regex Separators();
}
