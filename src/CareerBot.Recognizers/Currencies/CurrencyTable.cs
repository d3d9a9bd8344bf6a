using System.Collections.Frozen;
using System.Globalization;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Currencies;

/// <summary>All names of currencies, found by their first or their last token.</summary>
internal sealed class CurrencyTable
{
    private static readonly FrozenSet<string> SpacedLetters = new[] { "c", "us", "nz", "hk", "nt", "gy", "si", "usd", "cad" }.ToFrozenSet();

    private readonly FrozenDictionary<string, CurrencyName[]> _byFirst;
    private readonly FrozenDictionary<string, CurrencyName[]> _byLast;
    private readonly FrozenDictionary<string, CurrencyUnit> _byCode;

    private CurrencyTable()
    {
        var names = CurrencyTableReader.Read();
        _byCode = names.Where(name => name.Kind == CurrencyNameKind.Code).DistinctBy(name => name.Tokens[0])
            .ToFrozenDictionary(name => name.Tokens[0], name => name.Unit);
        _byFirst = Index(names, name => name.Tokens[0]);
        _byLast = Index(names.Where(IsPrefix), name => name.Tokens[^1]);
    }

    public static CurrencyTable Instance { get; } = new();

    /// <summary>The longest name that starts at the token.</summary>
    public CurrencyName? StartingAt(TokenizedText text, int at) =>
        text.Has(at) && _byFirst.TryGetValue(text[at].Text, out var names) ? names.FirstOrDefault(name => Matches(text, at, name)) : null;

    /// <summary>The longest symbol or code that ends before the token.</summary>
    public CurrencyName? EndingBefore(TokenizedText text, int at) =>
        text.Has(at - 1) && _byLast.TryGetValue(text[at - 1].Text, out var names)
            ? names.FirstOrDefault(name => at >= name.Tokens.Length && Matches(text, at - name.Tokens.Length, name))
            : null;

    public CurrencyUnit? WithCode(string code) => _byCode.GetValueOrDefault(code);

    private static bool IsPrefix(CurrencyName name) =>
        name.Kind is CurrencyNameKind.Symbol or CurrencyNameKind.Code
        || char.GetUnicodeCategory(name.Tokens[^1][0]) == UnicodeCategory.CurrencySymbol;

    private static FrozenDictionary<string, CurrencyName[]> Index(IEnumerable<CurrencyName> names, Func<CurrencyName, string> key) => names
        .GroupBy(key)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(name => name.Tokens.Length).ToArray());

    private static bool Matches(TokenizedText text, int first, CurrencyName name)
    {
        for (var index = 0; index < name.Tokens.Length; index++)
        {
            if (!text.Has(first + index) || text[first + index].Text != name.Tokens[index])
                return false;
        }

        return !IsSpacedLetters(text, first, name) && !(name.Kind == CurrencyNameKind.Code && IsEnglishWord(text, first));
    }

    /// <summary>Letters apart from their "$" are rather a word ("won a $ 5 ticket") unless they are usual so: "c $", "us $".</summary>
    private static bool IsSpacedLetters(TokenizedText text, int first, CurrencyName name) =>
        name.Kind == CurrencyNameKind.Symbol && name.Tokens is [var letters, "$"]
        && !text.Glued(first + 1) && !SpacedLetters.Contains(letters);

    /// <summary>A code that is an English word counts in capitals only: "TRY 50".</summary>
    private static bool IsEnglishWord(TokenizedText text, int at) =>
        CurrencyTableReader.CodesThatAreWords.Contains(text[at].Text) && !text.Original(at).SequenceEqual(text[at].Text.ToUpperInvariant());
}
