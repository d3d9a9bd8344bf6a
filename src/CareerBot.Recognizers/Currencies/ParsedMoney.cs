namespace CareerBot.Recognizers.Currencies;

/// <summary>Money and the tokens that it takes.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Value">How many of the unit; null where only the unit is said.</param>
/// <param name="Unit">The unit.</param>
/// <param name="NamedAfter">The unit's name stands in words behind the number.</param>
internal sealed record ParsedMoney(int First, int End, decimal? Value, CurrencyUnit Unit, bool NamedAfter);
