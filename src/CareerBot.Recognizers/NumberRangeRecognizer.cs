using CareerBot.Recognizers.Numbers;
using CareerBot.Recognizers.Ranges;

namespace CareerBot.Recognizers;

/// <summary>Finds ranges of numbers: "between 20 and 30", "more than 1/2", "no less than thirty", "5k-20k".</summary>
public static class NumberRangeRecognizer
{
    public static IReadOnlyList<NumberRangeMention> Recognize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var scan = new NumberScan(new TokenizedText(text), NumberStyle.InRange);
        var reader = new RangeReader(scan);
        var mentions = new List<NumberRangeMention>();
        for (var at = 0; at < scan.Text.Count;)
        {
            if (reader.Read(at) is not { } range)
            {
                at++;
                continue;
            }

            mentions.Add(Mention(scan.Text, range));
            at = range.End;
        }

        return mentions;
    }

    private static NumberRangeMention Mention(TokenizedText text, ParsedRange range)
    {
        var mention = text.Slice(range.First, range.End);
        return new NumberRangeMention(
            text[range.First].Start, mention.Length, mention, range.From, range.IncludesFrom, range.To, range.IncludesTo);
    }
}
