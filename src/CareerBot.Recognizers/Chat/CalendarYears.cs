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
        return !runsOn && MagnitudeSuffix.Read(text, at + 1, NumberStyle.Chat) is null && !NumberWords.Magnitudes.ContainsKey(text[at + 1].Text)
            && TimeUnitWords.Rate(text, at + 1) is null && TimeUnitWords.Unit(text[at + 1].Text) is null && !text.IsSymbol(at + 1, '%');
    }

    public static int Value(TokenizedText text, int at) => int.Parse(text[at].Text, CultureInfo.InvariantCulture);
}
