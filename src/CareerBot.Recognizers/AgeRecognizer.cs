using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers;

/// <summary>Finds ages: "five years old", "3 years of age", "six-month-old".</summary>
public static class AgeRecognizer
{
    public static IReadOnlyList<AgeMention> Recognize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var scan = new NumberScan(new TokenizedText(text), NumberStyle.WithUnit);
        return [.. scan.Numbers.Select(number => Read(scan.Text, number)).OfType<AgeMention>()];
    }

    private static AgeMention? Read(TokenizedText text, ParsedNumber number)
    {
        var at = SkipHyphen(text, number.End);
        if ((ReadShort(text, at) ?? ReadUnit(text, at)) is not { } unit)
            return null;
        var mention = text.Slice(number.First, unit.End);
        return new AgeMention(text[number.First].Start, mention.Length, mention, number.Value, unit.Unit);
    }

    /// <summary>"30yo", "30 y/o".</summary>
    private static (TimeUnit Unit, int End)? ReadShort(TokenizedText text, int at)
    {
        if (text.IsWord(at, "yo"))
            return (TimeUnit.Year, at + 1);
        return text.IsWord(at, "y") && text.IsSymbol(at + 1, '/') && text.IsWord(at + 2, "o") ? (TimeUnit.Year, at + 3) : null;
    }

    private static (TimeUnit Unit, int End)? ReadUnit(TokenizedText text, int at)
    {
        TimeUnit? unit = text[at].Text switch
        {
            "year" or "years" or "yr" or "yrs" => TimeUnit.Year,
            "month" or "months" => TimeUnit.Month,
            "week" or "weeks" => TimeUnit.Week,
            "day" or "days" => TimeUnit.Day,
            _ => null,
        };
        if (unit is null)
            return null;
        var old = SkipHyphen(text, at + 1);
        if (text.IsWord(old, "old"))
            return (unit.Value, old + 1);
        return text.IsWord(at + 1, "of") && text.IsWord(at + 2, "age") ? (unit.Value, at + 3) : null;
    }

    private static int SkipHyphen(TokenizedText text, int at) => text.IsSymbol(at, '-') ? at + 1 : at;
}
