namespace CareerBot.Recognizers.Currencies;

/// <summary>One way to name a unit.</summary>
/// <param name="Tokens">Its tokens, in lower case.</param>
/// <param name="Unit">What it names.</param>
/// <param name="Kind">How it names it.</param>
internal sealed record CurrencyName(string[] Tokens, CurrencyUnit Unit, CurrencyNameKind Kind);
