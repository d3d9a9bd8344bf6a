using System.Collections.Frozen;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>The months, whose days are ordinals too: "May 4th", "4th of May".</summary>
internal static class Months
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    }.ToFrozenSet();

    public static bool IsBeside(TokenizedText text, int first, int end) =>
        Names.Contains(text[first - 1].Text) || Names.Contains(text[end].Text) || (text.IsWord(end, "of") && Names.Contains(text[end + 1].Text));
}
