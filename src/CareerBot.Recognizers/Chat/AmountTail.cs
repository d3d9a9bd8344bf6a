using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>What stands behind an amount: "/hr", "+ USD a year", "or more".</summary>
/// <param name="End">The token after it.</param>
/// <param name="Per">The time that the amount is for.</param>
/// <param name="Currency">A currency behind the phrase that opens an end.</param>
/// <param name="Bound">The end that it opens.</param>
internal readonly record struct AmountTail(int End, TimeUnit? Per, string? Currency, Bound? Bound)
{
    /// <param name="text">The text.</param>
    /// <param name="at">The token after the amount.</param>
    /// <param name="mayOpen">No phrase before the amount says its bounds already.</param>
    public static AmountTail Read(TokenizedText text, int at, bool mayOpen)
    {
        var rate = TimeUnitWords.Rate(text, at);
        var end = rate?.End ?? at;
        if (!mayOpen || BoundPhrases.StartingAt(text, end) is not { } open)
            return new AmountTail(end, rate?.Unit, null, null);

        var currency = AmountCurrencies.StartingAt(text, open.End);
        end = currency?.End ?? open.End;
        rate ??= TimeUnitWords.Rate(text, end);
        return new AmountTail(Math.Max(end, rate?.End ?? end), rate?.Unit, currency?.Code, open.Bound);
    }
}
