using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>The part of a span that is meant, in thirds from 0 to 3: "low", "mid to high".</summary>
/// <param name="Lower">The third that it starts with.</param>
/// <param name="Upper">The third that it ends before.</param>
/// <param name="End">The token after the words.</param>
internal readonly record struct SpanPart(int Lower, int Upper, int End)
{
    /// <summary>The part that the words at the token say; the whole span if they say none.</summary>
    public static SpanPart Read(TokenizedText text, int at)
    {
        if (Third(text[at].Text) is not { } first)
            return new SpanPart(0, 3, at);
        var next = text[at + 1].Text is "to" or "-" ? at + 2 : at + 1;
        if (Third(text[next].Text) is { } second && second > first)
            return new SpanPart(first, second + 1, text.IsSymbol(next + 1, '-') ? next + 2 : next + 1);
        return new SpanPart(first, first + 1, text.IsSymbol(at + 1, '-') ? at + 2 : at + 1);
    }

    /// <summary>The bounds of the part in whole numbers; neighbouring parts don't overlap.</summary>
    public (decimal From, decimal To) Of(decimal from, decimal end)
    {
        var third = (end - from) / 3;
        return (from + Math.Ceiling(Lower * third), Math.Ceiling(from + (Upper * third)) - 1);
    }

    private static int? Third(string word) => word switch
    {
        "low" or "lower" => 0,
        "mid" or "middle" => 1,
        "high" or "upper" => 2,
        _ => null,
    };
}
