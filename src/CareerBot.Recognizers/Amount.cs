namespace CareerBot.Recognizers;

/// <summary>Money, or a bare amount, as chat writes it.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Text">Those characters.</param>
/// <param name="From">The amount, or the lower bound; null where there is no lower bound ("under 90k").</param>
/// <param name="To">The amount again, or the upper bound; null where there is no upper bound ("150k+").</param>
/// <param name="IsRange">It has two bounds or an open end.</param>
/// <param name="Currency">The ISO 4217 code; null if none is said.</param>
/// <param name="Per">The time that it is for; null if none is said.</param>
/// <param name="Form">What makes it an amount.</param>
public sealed record Amount(
    int Start, int Length, string Text, decimal? From, decimal? To, bool IsRange, string? Currency, TimeUnit? Per, AmountForm Form);
