using System.Collections.Frozen;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>The words for units of time, and how a rate says them.</summary>
internal static class TimeUnitWords
{
    private static readonly FrozenDictionary<string, TimeUnit> Units = FrozenTable.Of<string, TimeUnit>(
        ("hour", TimeUnit.Hour), ("hours", TimeUnit.Hour), ("hr", TimeUnit.Hour), ("hrs", TimeUnit.Hour), ("h", TimeUnit.Hour),
        ("day", TimeUnit.Day), ("days", TimeUnit.Day), ("week", TimeUnit.Week), ("weeks", TimeUnit.Week), ("wk", TimeUnit.Week),
        ("wks", TimeUnit.Week), ("month", TimeUnit.Month), ("months", TimeUnit.Month), ("mo", TimeUnit.Month),
        ("mos", TimeUnit.Month), ("mth", TimeUnit.Month), ("mths", TimeUnit.Month), ("year", TimeUnit.Year),
        ("years", TimeUnit.Year), ("yr", TimeUnit.Year), ("yrs", TimeUnit.Year), ("y", TimeUnit.Year), ("annum", TimeUnit.Year));

    private static readonly FrozenDictionary<string, TimeUnit> Adverbs = FrozenTable.Of<string, TimeUnit>(
        ("hourly", TimeUnit.Hour), ("ph", TimeUnit.Hour), ("daily", TimeUnit.Day), ("weekly", TimeUnit.Week),
        ("monthly", TimeUnit.Month), ("yearly", TimeUnit.Year), ("annually", TimeUnit.Year), ("annual", TimeUnit.Year),
        ("pa", TimeUnit.Year));

    public static TimeUnit? Unit(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>A rate that starts at the token, and the token after it: "/hr", "per hour", "an hour", "hourly", "p.a.".</summary>
    public static (TimeUnit Unit, int End)? Rate(TokenizedText text, int at)
    {
        if (Adverbs.TryGetValue(text[at].Text, out var adverb))
            return (adverb, at + 1);
        if (text.IsWord(at, "p") && text.IsSymbol(at + 1, '.') && text.IsWord(at + 2, "a"))
            return (TimeUnit.Year, text.IsSymbol(at + 3, '.') && text.Glued(at + 3) ? at + 4 : at + 3);
        var marked = text.IsSymbol(at, '/') || text[at].Text is "per" or "a" or "an" or "each" or "every";
        var isCount = text.IsWord(at + 2, "and") && text.IsWord(at + 3, "a") && text.IsWord(at + 4, "half");
        return marked && !isCount && Unit(text[at + 1].Text) is { } unit ? (unit, at + 2) : null;
    }
}
