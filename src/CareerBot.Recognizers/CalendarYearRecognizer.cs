using CareerBot.Recognizers.Chat;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers;

/// <summary>Finds years of the calendar from 1900 to 2100.</summary>
public static class CalendarYearRecognizer
{
    public static IReadOnlyList<CalendarYear> Recognize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var tokens = new TokenizedText(text);
        return [.. Enumerable.Range(0, tokens.Count).Where(at => CalendarYears.IsYear(tokens, at)).Select(at => Year(tokens, at))];
    }

    private static CalendarYear Year(TokenizedText text, int at)
    {
        var first = text.IsWord(at - 1, "in") ? at - 1 : at;
        var mention = text.Slice(first, at + 1);
        return new CalendarYear(text[first].Start, mention.Length, mention, CalendarYears.Value(text, at));
    }
}
