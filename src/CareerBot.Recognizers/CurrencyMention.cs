namespace CareerBot.Recognizers;

/// <summary>Money in a text, or a currency for itself.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Text">Those characters.</param>
/// <param name="Value">How many of the unit; null where only the unit is said.</param>
/// <param name="Unit">The unit's English name: "United States dollar"; "Dollar" where nobody says whose; "Cent".</param>
/// <param name="IsoCode">The ISO 4217 code of the currency; null where the unit alone doesn't say it.</param>
public sealed record CurrencyMention(int Start, int Length, string Text, decimal? Value, string Unit, string? IsoCode);
