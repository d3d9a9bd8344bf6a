using CareerBot.Recognizers.Chat;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers;

/// <summary>Finds percentiles: "75th percentile", "p90", "top 10%", "upper quartile", "90th".</summary>
public static class PercentileRecognizer
{
    public static IReadOnlyList<PercentileMention> Recognize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var tokens = new TokenizedText(text);
        var reader = new PercentileReader(tokens);
        var found = new List<(PercentileMention Mention, int First, int End)>();
        for (var at = 0; at < tokens.Count;)
        {
            if (reader.Read(at) is not { } read)
            {
                at++;
                continue;
            }

            found.Add((read.Mention, at, read.End));
            at = read.End;
        }

        NameEnumerated(tokens, found);
        return [.. found.Select(read => read.Mention)];
    }

    /// <summary>In "25th to 75th percentile" the noun belongs to both.</summary>
    private static void NameEnumerated(TokenizedText text, List<(PercentileMention Mention, int First, int End)> found)
    {
        for (var index = found.Count - 2; index >= 0; index--)
        {
            var (mention, first, end) = found[index];
            var next = found[index + 1];
            var joined = next.First - end is 1 or 2 && text[next.First - 1].Text is "to" or "and" or "or" or "-" or "–" or "," or "/";
            if (mention.IsBare && joined && next.Mention is { IsBare: false, FromTop: false })
                found[index] = (mention with { IsBare = false }, first, end);
        }
    }
}
