namespace CareerBot.Recognizers.Numbers;

/// <summary>Reads the one number that starts at a token.</summary>
internal sealed class NumberParser
{
    private readonly TokenizedText _text;
    private readonly NumberStyle _style;
    private readonly NumeralReader _numerals;
    private readonly WordIntegerReader _integers;
    private readonly FractionReader _fractions;

    public NumberParser(TokenizedText text, NumberStyle style)
    {
        _text = text;
        _style = style;
        _numerals = new NumeralReader(text, style);
        _integers = new WordIntegerReader(text);
        _fractions = new FractionReader(text, _integers);
    }

    public ParsedNumber? Read(int at)
    {
        var negative = _text[at].Text is "minus" or "negative" || IsMinus(at);
        var number = ReadUnsigned(negative ? at + 1 : at);
        if (number is null || IsPronoun(number))
            return null;
        return negative ? number with { First = at, Value = -number.Value } : number;
    }

    private ParsedNumber? ReadUnsigned(int at)
    {
        if (ReadDozen(at) is { } dozen)
            return dozen;
        var number = _numerals.Read(at) is { } numeral ? WithMagnitude(numeral) : ReadWords(at);
        if (number is null)
            return ReadFractionCharacter(at) ?? _fractions.Read(at, null);
        if (number.IsNumeral && !EndsWell(number))
            return null;

        return _fractions.Read(at, number) ?? ReadRatio(number) ?? ReadDecimalWords(number) ?? ReadDozens(number) ?? WithRest(number);
    }

    /// <summary>"-" is a sign unless it stands behind a number ("5-3", "10%-20%") or a word ("top-10").</summary>
    private bool IsMinus(int at) =>
        _text[at].Text is "-" or "\u2212" && !_text.IsDigits(at - 1)
        && !(_text.Glued(at) && (_text[at - 1].Kind == TokenKind.Word || _text[at - 1].Text is "%" or "-"));

    /// <summary>"the one", "which one", "the next one": no number.</summary>
    private bool IsPronoun(ParsedNumber number) =>
        number.End == number.First + 1 && _text.IsWord(number.First, "one")
        && _text[number.First - 1].Text is "the" or "this" or "that" or "which" or "next" or "previous" or "last";

    private bool EndsWell(ParsedNumber number) =>
        _style > NumberStyle.InRange || !_text.Glued(number.End) || _text[number.End].Kind != TokenKind.Word;

    private ParsedNumber? ReadDozen(int at)
    {
        var half = _text.IsWord(at, "half");
        var article = half ? at + 1 : at;
        return _text[article].Text is "a" or "an" && NumberWords.Dozens.TryGetValue(_text[article + 1].Text, out var dozen)
            ? new ParsedNumber(at, article + 2, half ? dozen / 2m : dozen, NumberForm.Integer)
            : null;
    }

    /// <summary>"two dozens"; in "three hundred and two dozens" only the two are dozens.</summary>
    private ParsedNumber? ReadDozens(ParsedNumber number)
    {
        if (!NumberWords.Dozens.TryGetValue(_text[number.End].Text, out var dozen))
            return null;
        var counted = !number.IsNumeral && number.Value % 100 != 0 ? number.Value % 100 : number.Value;
        return BoundedDecimal.Add(number.Value - counted, BoundedDecimal.Multiply(counted, dozen)) is { } value
            ? number with { End = number.End + 1, Value = value }
            : null;
    }

    private ParsedNumber? ReadFractionCharacter(int at) =>
        _text[at].Kind == TokenKind.Symbol && NumberWords.FractionCharacters.TryGetValue(_text[at].Text[0], out var part)
            ? WithMagnitude(new ParsedNumber(at, at + 1, part, NumberForm.Fraction))
            : null;

    private ParsedNumber? ReadWords(int at) =>
        _integers.Read(at) is { } words && _style == NumberStyle.Chat && words.Magnitude < 1000 ? WithMagnitude(words) : _integers.Read(at);

    private ParsedNumber WithMagnitude(ParsedNumber numeral)
    {
        if (MagnitudeSuffix.Read(_text, numeral.End, _style) is { } suffix && BoundedDecimal.Multiply(numeral.Value, suffix) is { } scaled)
            return numeral with { End = numeral.End + 1, Value = scaled, Magnitude = suffix, Form = FormOf(scaled) };

        var number = numeral;
        while (NumberWords.Magnitudes.TryGetValue(_text[number.End].Text, out var factor)
            && BoundedDecimal.Multiply(number.Value, factor) is { } value)
        {
            number = number with { End = number.End + 1, Value = value, Magnitude = number.Magnitude * factor, Form = FormOf(value) };
        }

        return number;
    }

    /// <summary>"1 over twenty-one", "one out of three", "2 in 5"; the last two only as part of a whole.</summary>
    private ParsedNumber? ReadRatio(ParsedNumber number)
    {
        var over = _text.IsWord(number.End, "over");
        var outOf = _text.IsWord(number.End, "out") && _text.IsWord(number.End + 1, "of");
        var part = _style == NumberStyle.Plain && _text.IsWord(number.End, "in");
        if ((!over && !outOf && !part) || _style == NumberStyle.Chat || !IsWhole(number) || IsPrice(number.First))
            return null;

        var at = number.End + (outOf ? 2 : 1);
        var below = _text.IsDigits(at) ? _numerals.Read(at) : _integers.Read(at);
        if (below is null || !IsWhole(below) || (below.IsNumeral && !EndsWell(below)) || (!over && number.Value >= below.Value))
            return null;
        return BoundedDecimal.Divide(number.Value, below.Value) is { } value
            ? new ParsedNumber(number.First, below.End, value, NumberForm.Fraction, IsNumeral: number.IsNumeral)
            : null;
    }

    private static bool IsWhole(ParsedNumber number) =>
        number.Form == NumberForm.Integer && (!number.IsNumeral || number.End == number.First + 1);

    private bool IsPrice(int at) => _text[at - 1].Text is "$" or "€" or "£" or "¥" or "₩";

    /// <summary>"five point two five", "nought point eleven", "two point five million".</summary>
    private ParsedNumber? ReadDecimalWords(ParsedNumber number)
    {
        if (number.IsNumeral || !_text.IsWord(number.End, "point"))
            return null;
        var at = number.End + 1;
        decimal part = 0, scale = 1;
        while (_integers.ReadUnit(at) is { } unit && scale < 1e18m)
        {
            scale *= 10;
            part += unit / scale;
            at++;
        }

        if (at == number.End + 1)
        {
            if (_integers.ReadSmall(at) is not { Value: >= 10 } small)
                return null;
            part = small.Value / 100m;
            at = small.End;
        }

        return WithMagnitude(number with { End = at, Value = number.Value + part, Form = NumberForm.Decimal, Magnitude = 1 });
    }

    /// <summary>"3 hundred and 21", "5 million 200 thousand": a smaller number goes on top of a magnitude.</summary>
    private ParsedNumber WithRest(ParsedNumber number)
    {
        if (!NumberWords.Magnitudes.ContainsKey(_text[number.End - 1].Text))
            return number;
        var and = _text.IsWord(number.End, "and");
        var at = and ? number.End + 1 : number.End;
        var rest = _numerals.Read(at) is { } numeral ? WithMagnitude(numeral) : _integers.Read(at);
        var fits = rest is not null && rest.Value < number.Magnitude && rest.Form == NumberForm.Integer
            && (and || rest.Magnitude > 1) && (number.IsNumeral || rest.IsNumeral) && (!rest.IsNumeral || EndsWell(rest));
        return fits && BoundedDecimal.Add(number.Value, rest!.Value) is { } value
            ? WithRest(number with { End = rest.End, Value = value, Magnitude = rest.Magnitude })
            : number;
    }

    private static NumberForm FormOf(decimal value) => decimal.IsInteger(value) ? NumberForm.Integer : NumberForm.Decimal;
}
