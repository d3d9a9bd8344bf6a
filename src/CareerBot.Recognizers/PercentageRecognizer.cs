using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers;

/// <summary>Finds percentages: "20%", "minus five percent", "per cent of twenty-two", and the bare word.</summary>
public static class PercentageRecognizer
{
    public static IReadOnlyList<PercentageMention> Recognize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var scan = new NumberScan(new TokenizedText(text), NumberStyle.InRange);
        var mentions = new List<PercentageMention>();
        var free = 0;
        for (var at = 0; at < scan.Text.Count;)
        {
            if (Read(scan, at, free) is not { } read)
            {
                at++;
                continue;
            }

            var mention = scan.Text.Slice(read.First, read.End);
            mentions.Add(new PercentageMention(scan.Text[read.First].Start, mention.Length, mention, read.Value));
            at = free = read.End;
        }

        return mentions;
    }

    private static (int First, int End, decimal? Value)? Read(NumberScan scan, int at, int free)
    {
        var text = scan.Text;
        if (text.IsSymbol(at, '%'))
            return ReadSign(scan, at, free);
        if (ReadNoun(text, at) is not { } end || (text.Glued(at) && text[at - 1].Kind == TokenKind.Word))
            return null;
        if (scan.EndingBefore(at) is { } before && before.First >= free)
            return (before.First, end, before.Value);
        var mayLead = !text.IsWord(at, "percentage") && text.IsWord(end, "of");
        return mayLead && scan.StartingAt(end + 1) is { } after ? (at, after.End, after.Value) : (at, end, null);
    }

    /// <summary>A sign between other characters is an escape: "%20and".</summary>
    private static (int First, int End, decimal? Value)? ReadSign(NumberScan scan, int at, int free)
    {
        var text = scan.Text;
        if (text.Glued(at + 1) && (text.IsDigits(at + 1) || text.IsSymbol(at + 1, '%')))
            return null;
        if (scan.EndingBefore(at) is { } number && number.First >= free)
        {
            var escaped = text.IsDigits(number.First) && text.Glued(number.First) && text.IsSymbol(number.First - 1, '%');
            return escaped ? null : (number.First, at + 1, number.Value);
        }

        return text.Glued(at) || text.Glued(at + 1) ? null : (at, at + 1, null);
    }

    private static int? ReadNoun(TokenizedText text, int at)
    {
        if (text.IsWord(at, "per") && text[at + 1].Text is "cent" or "cents")
            return at + 2;
        return text[at].Text is "percent" or "percents" or "percentage" ? at + 1 : null;
    }
}
