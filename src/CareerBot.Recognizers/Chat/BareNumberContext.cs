using System.Collections.Frozen;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>Tells a plain number from one that belongs to a unit, a date, a name or an ordinal.</summary>
internal static class BareNumberContext
{
    private static readonly FrozenSet<string> Takers = new[]
    {
        "yoe", "percent", "pct", "percentile", "percentiles", "st", "nd", "rd", "th", "am", "pm", "minute", "minutes", "mins", "times", "x",
        "days", "decades", "decade", "yo",
    }.ToFrozenSet();

    /// <param name="text">The text.</param>
    /// <param name="first">The number's first token.</param>
    /// <param name="end">The token after it.</param>
    public static bool IsAmount(TokenizedText text, int first, int end)
    {
        if (text.IsWord(first - 1, "percentile") || (text.Glued(first) && text[first - 1].Text is "/" or ":" or "#" or "." or ","))
            return false;
        if (text.Glued(end) && (text[end].Kind == TokenKind.Word || text[end].Text is "/" or ":" or "%"))
            return false;

        var next = text[end].Text is "-" or "+" or "plus" ? end + 1 : end;
        if (text.IsWord(end, "or") && text.IsDigits(end + 1))
            next = end + 2;
        return !text.IsSymbol(end, '%') && !Takers.Contains(text[next].Text) && TimeUnitWords.Unit(text[next].Text) is null;
    }
}
