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
        var mentions = new List<PercentileMention>();
        for (var at = 0; at < tokens.Count;)
        {
            if (reader.Read(at) is not { } read)
            {
                at++;
                continue;
            }

            mentions.Add(read.Mention);
            at = read.End;
        }

        return mentions;
    }
}
