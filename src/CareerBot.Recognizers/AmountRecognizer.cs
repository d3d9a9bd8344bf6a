using CareerBot.Recognizers.Chat;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers;

/// <summary>Finds amounts: "$150k-$180k", "over 95,000 euros", "$72/hr", "low 200s". No two of them overlap.</summary>
public static class AmountRecognizer
{
    public static IReadOnlyList<Amount> Recognize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var tokens = new TokenizedText(text);
        var builder = new AmountBuilder(tokens);
        var amounts = new List<Amount>();
        var free = 0;
        for (var at = 0; at < tokens.Count;)
        {
            if (builder.Read(at, free) is not { } read)
            {
                at++;
                continue;
            }

            if (read.Amount is { } amount)
                amounts.Add(amount);
            at = free = read.End;
        }

        return amounts;
    }
}
