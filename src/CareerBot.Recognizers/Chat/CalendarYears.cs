using System.Globalization;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>Tells a year of the calendar from an amount.</summary>
internal static class CalendarYears
{
    /// <summary>Four digits from 1900 to 2100 that are not part of a longer number, a price or a count.</summary>
    public static bool IsYear(TokenizedText text, int at)
    {
        if (!text.IsDigits(at) || text[at].Length != 4 || Value(text, at) is < 1900 or > 2100)
            return false;
        if (text.Glued(at) && (text[at - 1].Kind == TokenKind.Word || text[at - 1].Text is "." or "," or "_" or "#" or ":"))
            return false;
        if (AmountCurrencies.EndingBefore(text, at) is not null || AmountCurrencies.StartingAt(text, at + 1) is not null)
            return false;
        var runsOn = text.Glued(at + 1) && (text[at + 1].Kind == TokenKind.Word || text[at + 1].Text is "%" or "+" or ":" or "_"
            || (text[at + 1].Text is "." or "," && text.Glued(at + 2) && text.IsDigits(at + 2)));
        return !runsOn && !IsCounted(text, at + 1) && !StartsLargerRange(text, at + 1);
    }

    /// <summary>"2000 to 2500", "2000-$2,500": the other bound is no year, so this one isn't either.</summary>
    private static bool StartsLargerRange(TokenizedText text, int next)
    {
        if (text[next].Text is not ("to" or "and" or "-" or "–"))
            return false;
        var bound = text[next + 1].Kind == TokenKind.Symbol ? next + 2 : next + 1;
        var grouped = text.IsSymbol(bound + 1, ',') && text.Glued(bound + 1) && text.IsDigits(bound + 2) && text.Glued(bound + 2);
        return text.IsDigits(bound) && (grouped || (text[bound].Length == 4 && Value(text, bound) > 2100));
    }

    private static bool IsCounted(TokenizedText text, int next) =>
        MagnitudeSuffix.Read(text, next, NumberStyle.Chat) is not null || NumberWords.Magnitudes.ContainsKey(text[next].Text)
        || TimeUnitWords.Rate(text, next) is not null || TimeUnitWords.Unit(text[next].Text) is not null || text.IsSymbol(next, '%');

    public static int Value(TokenizedText text, int at) => int.Parse(text[at].Text, CultureInfo.InvariantCulture);
}
