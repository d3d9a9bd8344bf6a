using System.Collections.Frozen;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>The currencies that chat names beside an amount.</summary>
internal static class AmountCurrencies
{
    private static readonly FrozenDictionary<string, string> Symbols = FrozenTable.Of<string, string>(
        ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "JPY"), ("₹", "INR"), ("₩", "KRW"), ("₽", "RUB"), ("₺", "TRY"),
        ("₪", "ILS"), ("₴", "UAH"), ("₱", "PHP"), ("₫", "VND"), ("฿", "THB"));

    /// <summary>Letters that say whose dollar it is: "US$", "C$".</summary>
    private static readonly FrozenDictionary<string, string> DollarPrefixes = FrozenTable.Of<string, string>(
        ("us", "USD"), ("c", "CAD"), ("ca", "CAD"), ("can", "CAD"), ("a", "AUD"), ("au", "AUD"), ("nz", "NZD"), ("hk", "HKD"),
        ("s", "SGD"), ("sg", "SGD"), ("nt", "TWD"), ("r", "BRL"));

    private static readonly FrozenDictionary<string, string> Codes = new[]
    {
        "usd", "eur", "gbp", "cad", "aud", "nzd", "chf", "jpy", "cny", "inr", "sek", "nok", "dkk", "pln", "czk", "huf", "sgd", "hkd",
        "brl", "mxn", "zar", "ils", "krw", "uah", "ron", "aed",
    }.ToFrozenDictionary(code => code, code => code.ToUpperInvariant());

    private static readonly FrozenDictionary<string, string> Names = FrozenTable.Of<string, string>(
        ("dollar", "USD"), ("dollars", "USD"), ("buck", "USD"), ("bucks", "USD"), ("euro", "EUR"), ("euros", "EUR"),
        ("pound", "GBP"), ("pounds", "GBP"), ("quid", "GBP"), ("rupee", "INR"), ("rupees", "INR"), ("yen", "JPY"), ("yuan", "CNY"),
        ("rmb", "CNY"), ("francs", "CHF"), ("zloty", "PLN"), ("shekels", "ILS"));

    /// <summary>The currency that ends right before the token, and where it starts.</summary>
    public static (string Code, int First)? EndingBefore(TokenizedText text, int token)
    {
        var last = token - 1;
        if (text.IsSymbol(last, '$') && text.Glued(last) && DollarPrefixes.TryGetValue(text[last - 1].Text, out var dollar))
            return (dollar, last - 1);
        return Symbols.TryGetValue(text[last].Text, out var code) || Codes.TryGetValue(text[last].Text, out code) ? (code, last) : null;
    }

    /// <summary>The currency that starts at the token, and the token after it.</summary>
    public static (string Code, int End)? StartingAt(TokenizedText text, int token)
    {
        if (text[token].Text is "us" or "canadian" or "australian" && text[token + 1].Text is "dollar" or "dollars")
            return (text[token].Text switch { "us" => "USD", "canadian" => "CAD", _ => "AUD" }, token + 2);
        var word = text[token].Text;
        var startsNext = text.IsDigits(token + 1) && (text.Glued(token + 1) || !text.Glued(token));
        if (Symbols.TryGetValue(word, out var code))
            return startsNext ? null : (code, token + 1);
        return Codes.TryGetValue(word, out code) || Names.TryGetValue(word, out code) ? (code, token + 1) : null;
    }
}
