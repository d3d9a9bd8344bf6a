using System.Collections.Frozen;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>Tells an ordinal that may be a percentile from one that counts: "May 10th", "20th century".</summary>
internal static class OrdinalContext
{
    private static readonly FrozenSet<string> Months = new[]
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Counted = new[]
    {
        "century", "grade", "floor", "anniversary", "birthday", "street", "avenue", "year", "month", "week", "day", "time", "place",
    }.ToFrozenSet();

    /// <summary>Percentiles are named in steps of five, and the last one.</summary>
    public static bool MayBePercentile(TokenizedText text, int first, int end, int value) =>
        (value % 5 == 0 || value == 99) && !Counted.Contains(text[end].Text) && !Months.Contains(text[first - 1].Text)
        && !Months.Contains(text[end].Text) && !(text.IsWord(end, "of") && Months.Contains(text[end + 1].Text));
}
