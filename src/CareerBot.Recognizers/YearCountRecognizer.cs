using CareerBot.Recognizers.Chat;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers;

/// <summary>Finds counts of years: "5-10 yrs", "3+ years", "8 yoe", "18 months". Ages are none.</summary>
public static class YearCountRecognizer
{
    public static IReadOnlyList<YearCount> Recognize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var tokens = new TokenizedText(text);
        var reader = new YearCountReader(tokens);
        var counts = new List<YearCount>();
        var free = 0;
        for (var at = 0; at < tokens.Count;)
        {
            if (reader.Read(at, free) is not { } read)
            {
                at++;
                continue;
            }

            counts.Add(read.Count);
            at = free = read.End;
        }

        return counts;
    }
}
