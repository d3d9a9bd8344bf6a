using CareerBot.Recognizers.Durations;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers;

/// <summary>Finds lengths of time: "one week three days", "an hour and a half", "less than a couple of days".</summary>
public static class DurationRecognizer
{
    public static IReadOnlyList<DurationMention> Recognize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var scan = new NumberScan(new TokenizedText(text), NumberStyle.WithUnit);
        var reader = new DurationPartReader(scan);
        var mentions = new List<DurationMention>();
        for (var at = 0; at < scan.Text.Count;)
        {
            if (reader.Read(at) is not { } part)
            {
                at++;
                continue;
            }

            part = ReadOn(scan.Text, reader, part);
            mentions.Add(Mention(scan.Text, part));
            at = part.End;
        }

        return mentions;
    }

    /// <summary>Adds the smaller units that follow: "1 hour and 30 minutes".</summary>
    private static DurationPart ReadOn(TokenizedText text, DurationPartReader reader, DurationPart part)
    {
        while (true)
        {
            var at = text.IsSymbol(part.End, ',') ? part.End + 1 : part.End;
            at = text.IsWord(at, "and") ? at + 1 : at;
            if (reader.Read(at, part.Unit) is not { } next || next.Unit >= part.Unit)
                return part;
            if (BoundedDecimal.Add(part.Seconds, next.Seconds) is not { } seconds)
                return part;
            part = new DurationPart(part.First, next.End, seconds, next.Unit);
        }
    }

    private static DurationMention Mention(TokenizedText text, DurationPart part)
    {
        var bound = text.IsWord(part.First - 1, "than")
            ? text[part.First - 2].Text switch { "more" => DurationBound.More, "less" => DurationBound.Less, _ => DurationBound.Exact }
            : DurationBound.Exact;
        var first = bound == DurationBound.Exact ? part.First : part.First - 2;
        var mention = text.Slice(first, part.End);
        return new DurationMention(text[first].Start, mention.Length, mention, part.Seconds, bound);
    }
}
