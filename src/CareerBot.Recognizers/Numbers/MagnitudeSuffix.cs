namespace CareerBot.Recognizers.Numbers;

/// <summary>Letters that multiply the digits before them: "10k", "1,674.5 G", "1MM".</summary>
internal static class MagnitudeSuffix
{
    /// <summary>The factor that the token stands for; null if it is no such suffix.</summary>
    public static decimal? Read(TokenizedText text, int at, NumberStyle style)
    {
        if (style == NumberStyle.Chat && text.IsWord(at, "grand"))
            return 1e3m;
        if (!text.Has(at) || text[at].Length > 3 || text[at].Kind != TokenKind.Word || (text.Glued(at + 1) && text.IsDigits(at + 1)))
            return null;
        return text.Original(at) switch
        {
            "k" or "K" => 1e3m,
            "mil" => 1e6m,
            _ when style == NumberStyle.WithUnit => null,
            "M" or "MM" => 1e6m,
            "G" when style != NumberStyle.Chat => 1e9m,
            "B" or "b" => 1e9m,
            "T" when style != NumberStyle.Chat => 1e12m,
            "m" or "mm" or "mn" when style >= NumberStyle.WithCurrency => 1e6m,
            "bn" when style >= NumberStyle.WithCurrency => 1e9m,
            "tn" when style >= NumberStyle.WithCurrency => 1e12m,
            "g" when style == NumberStyle.WithCurrency => 1e9m,
            "t" when style == NumberStyle.WithCurrency => 1e12m,
            _ => null,
        };
    }
}
