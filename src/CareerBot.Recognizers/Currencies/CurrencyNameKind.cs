namespace CareerBot.Recognizers.Currencies;

/// <summary>How a currency is named.</summary>
internal enum CurrencyNameKind
{
    /// <summary>In words; also without a number.</summary>
    Word,

    /// <summary>By a symbol or an abbreviation, beside a number only.</summary>
    Symbol,

    /// <summary>By its ISO 4217 code.</summary>
    Code,

    /// <summary>By a word that mostly means something else, beside a number only.</summary>
    AmbiguousWord,
}
