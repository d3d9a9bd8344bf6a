using System.Collections.Frozen;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>Tells a plain number from one that belongs to a unit, a date, a name or an ordinal.</summary>
internal static class BareNumberContext
{
    private static readonly FrozenSet<string> Takers = new[]
    {
        "yoe", "percent", "pct", "percentile", "percentiles", "st", "nd", "rd", "th", "am", "pm", "minute", "minutes", "mins", "times", "x",
        "days", "decades", "decade",
    }.ToFrozenSet();

    public static bool IsAmount(TokenizedText text, int first, int end, decimal value)
    {
        if (CalendarYears.IsYear(text, first) && end == first + 1)
            return false;
        if (text.Glued(first) && text[first - 1].Text is "/" or ":" or "#" or "." or "," or "(" && (text[first - 1].Text is not "(" || value == 401))
            return false;
        var next = text.IsSymbol(end, '-') || text.IsSymbol(end, '+') ? end + 1 : end;
        if (text.Glued(end) && (text[end].Kind == TokenKind.Word || text[end].Text is "/" or ":" or "%"))
            return false;
        return !text.IsSymbol(end, '%') && !Takers.Contains(text[next].Text) && TimeUnitWords.Unit(text[next].Text) is null;
    }
}
