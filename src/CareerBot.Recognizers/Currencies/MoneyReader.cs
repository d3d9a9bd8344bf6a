using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Currencies;

/// <summary>Reads one number with its currency, or one currency for itself.</summary>
internal sealed class MoneyReader(NumberScan scan)
{
    private readonly CurrencyTable _table = CurrencyTable.Instance;
    private readonly TokenizedText _text = scan.Text;

    /// <summary>The number that starts at the token with the currency before or behind it.</summary>
    /// <param name="at">Its first token.</param>
    /// <param name="free">The first token that nothing before has taken.</param>
    public ParsedMoney? ReadNumber(int at, int free)
    {
        if (scan.StartingAt(at) is not { } number)
            return null;

        var prefix = _table.EndingBefore(_text, at) is { } before && at - before.Tokens.Length >= free ? before : null;
        var suffix = ReadSuffix(number.End);
        if (prefix is null)
            return suffix is null ? ReadScaledCode(number) : suffix with { First = at, Value = number.Value };

        var first = at - prefix.Tokens.Length;
        if (suffix is not null && Refines(suffix.Unit, prefix.Unit))
            return suffix with { First = first, Value = number.Value };
        return new ParsedMoney(first, number.End, number.Value, prefix.Unit, NamedAfter: false);
    }

    /// <summary>A currency's name for itself; no symbols, and no code that is an English word.</summary>
    public ParsedMoney? ReadName(int at)
    {
        if (_table.StartingAt(_text, at) is not { } name || (_text.Glued(at) && _text[at - 1].Kind != TokenKind.Symbol))
            return null;
        if (_text.IsWord(at - 1, "per") && name.Unit.PerMain is not null)
            return null;
        var isCode = name.Kind == CurrencyNameKind.Code && !CurrencyTableReader.CodesThatAreWords.Contains(name.Tokens[0]);
        var end = at + name.Tokens.Length;
        return isCode || (name.Kind == CurrencyNameKind.Word && _text[end - 1].Kind == TokenKind.Word)
            ? new ParsedMoney(at, end, null, name.Unit, NamedAfter: false)
            : null;
    }

    private ParsedMoney? ReadSuffix(int at)
    {
        var start = _text.IsSymbol(at, '-') && !_text[at + 1].IsSymbol('-') ? at + 1 : at;
        if (_table.StartingAt(_text, start) is not { } name)
            return null;
        var end = start + name.Tokens.Length;
        var isSign = name.Kind == CurrencyNameKind.Symbol && _text[end - 1].Kind == TokenKind.Symbol;
        var isWord = name.Kind is CurrencyNameKind.Word or CurrencyNameKind.AmbiguousWord;
        return isSign && scan.StartingAt(end) is not null ? null : new ParsedMoney(at, end, null, name.Unit, NamedAfter: isWord);
    }

    /// <summary>"30 MUSD": a magnitude's letter in one word with the code.</summary>
    private ParsedMoney? ReadScaledCode(ParsedNumber number)
    {
        var word = _text[number.End].Text;
        if (word.Length != 4 || _table.WithCode(word[1..]) is not { } unit)
            return null;
        if (!_text.Original(number.End)[1..].SequenceEqual(word[1..].ToUpperInvariant()))
            return null;
        decimal? factor = word[0] switch { 'k' or 't' => 1e3m, 'm' => 1e6m, 'b' => 1e9m, _ => null };
        return BoundedDecimal.Multiply(number.Value, factor) is { } value
            ? new ParsedMoney(number.First, number.End + 1, value, unit, NamedAfter: false)
            : null;
    }

    /// <summary>"$10 USD", "£5 pounds": both name the same money.</summary>
    private static bool Refines(CurrencyUnit suffix, CurrencyUnit prefix) =>
        suffix == prefix || (suffix.PerMain is null && suffix.Name.EndsWith(prefix.Name, StringComparison.OrdinalIgnoreCase));
}
