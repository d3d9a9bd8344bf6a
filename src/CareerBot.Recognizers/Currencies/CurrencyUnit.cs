namespace CareerBot.Recognizers.Currencies;

/// <summary>A unit of money.</summary>
/// <param name="Name">Its English name.</param>
/// <param name="IsoCode">The ISO 4217 code of a currency that has one.</param>
/// <param name="PerMain">How many of a fractional unit make one main unit; null for a main unit.</param>
/// <param name="Mains">For a fractional unit the last words of the main units that it may follow.</param>
internal sealed record CurrencyUnit(string Name, string? IsoCode, int? PerMain, IReadOnlyList<string> Mains)
{
    public bool IsFractionOf(CurrencyUnit main) =>
        PerMain is not null && main.PerMain is null && Mains.Any(noun => main.Name.EndsWith(noun, StringComparison.OrdinalIgnoreCase));
}
