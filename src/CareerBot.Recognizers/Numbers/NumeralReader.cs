using System.Globalization;

namespace CareerBot.Recognizers.Numbers;

/// <summary>Reads what is written with digits: groups, decimals, powers, fractions such as "2 1/4".</summary>
internal sealed class NumeralReader(TokenizedText text, NumberStyle style)
{
    // A decimal holds 28 digits; longer chains are read no further.
    private const int MostParts = 12;
    private const int MostDigits = 28;

    public ParsedNumber? Read(int at)
    {
        if (!text.IsDigits(at))
            return ReadLeadingPoint(at);
        if (style <= NumberStyle.InRange && text.Glued(at) && text[at - 1].Kind == TokenKind.Word)
            return null;

        var numeral = ReadPower(at) ?? ReadFraction(at) ?? ReadGrouped(at) ?? ReadPlain(at);
        return numeral is null ? null : WithFractionCharacter(numeral);
    }

    /// <summary>Digits alone.</summary>
    public ParsedNumber? ReadPlain(int at) =>
        text.IsDigits(at) && Parse(text[at].Text) is { } value
            ? new ParsedNumber(at, at + 1, value, NumberForm.Integer, IsNumeral: true)
            : null;

    private ParsedNumber? ReadLeadingPoint(int at)
    {
        if (!IsSeparator(at) || !text.IsDigits(at + 1) || !text.Glued(at + 1) || ContinuesAfter(at + 1))
            return null;
        if (text.Glued(at) && text[at - 1].Text is not ("-" or "$" or "€" or "£" or "("))
            return null;
        return Parse("0." + text[at + 1].Text) is { } value
            ? new ParsedNumber(at, at + 2, value, NumberForm.Decimal, IsNumeral: true)
            : null;
    }

    private ParsedNumber? ReadPower(int at)
    {
        var mantissa = InsideChain(at) ? ReadPlain(at) : ReadSimpleDecimal(at) ?? ReadPlain(at);
        if (mantissa is null)
            return null;

        var next = mantissa.End;
        if (text.IsSymbol(next, '^') && text.Glued(next))
            return ReadExponent(mantissa, next + 1, exponent => BoundedDecimal.Power(mantissa.Value, exponent));
        if (text.IsWord(next, "e") && text.Glued(next))
            return ReadExponent(mantissa, next + 1, exponent => TimesPowerOfTen(mantissa, exponent));
        if ((text.IsWord(next, "x") || text.IsSymbol(next, '×')) && text[next + 1].Text == "10" && text.IsSymbol(next + 2, '^'))
            return ReadExponent(mantissa, next + 3, exponent => TimesPowerOfTen(mantissa, exponent));
        return null;
    }

    private static decimal? TimesPowerOfTen(ParsedNumber mantissa, double exponent) =>
        BoundedDecimal.From((double)mantissa.Value * Math.Pow(10, exponent));

    private ParsedNumber? ReadExponent(ParsedNumber mantissa, int at, Func<double, decimal?> raise)
    {
        var negative = false;
        while ((text.IsSymbol(at, '-') || text.IsSymbol(at, '+')) && text.Glued(at))
            negative ^= text.IsSymbol(at++, '-');
        if (!text.IsDigits(at) || !text.Glued(at) || text[at].Length > 4 || text[at].Text[0] == '0')
            return null;

        var exponent = int.Parse(text[at].Text, CultureInfo.InvariantCulture);
        return raise(negative ? -exponent : exponent) is { } value
            ? new ParsedNumber(mantissa.First, at + 1, value, NumberForm.Power, IsNumeral: true)
            : null;
    }

    private ParsedNumber? ReadFraction(int at)
    {
        if (InsideChain(at))
            return null;
        if (ReadNotation(at) is { } notation)
            return notation;
        if (text.Glued(at + 1) || !text.IsDigits(at + 1) || ReadNotation(at + 1) is not { } part || ReadPlain(at) is not { } whole)
            return null;
        return BoundedDecimal.Add(whole.Value, part.Value) is { } value ? part with { First = at, Value = value } : null;
    }

    private ParsedNumber? ReadNotation(int at)
    {
        var partOfChain = text.Glued(at)
            && (text.IsSymbol(at - 1, '/') || (text.IsSymbol(at - 1, '-') && text.Glued(at - 1) && text.IsDigits(at - 2)));
        if (partOfChain || !text.IsSymbol(at + 1, '/') || !text.Glued(at + 1) || !text.IsDigits(at + 2) || !text.Glued(at + 2))
            return null;
        if (text.Glued(at + 3) && (text.IsSymbol(at + 3, '/') || text[at + 3].Kind == TokenKind.Word))
            return null;

        var value = BoundedDecimal.Divide(Parse(text[at].Text), Parse(text[at + 2].Text));
        return value is null ? null : new ParsedNumber(at, at + 3, value.Value, NumberForm.Fraction, IsNumeral: true);
    }

    private ParsedNumber? ReadGrouped(int at)
    {
        if (InsideChain(at))
            return null;
        var parts = CountChain(at);
        if (parts == 1)
            return ReadSpaced(at);
        if (parts > MostParts)
            return null;

        var point = DecimalSeparator(at, parts);
        if (point is null)
            return null;

        var end = at + (2 * parts) - 1;
        var digits = string.Concat(Enumerable.Range(at, end - at)
            .Where(index => text.IsDigits(index) || index == point)
            .Select(index => text.IsDigits(index) ? text[index].Text : "."));
        var form = point == end ? NumberForm.Integer : NumberForm.Decimal;
        return Parse(digits) is { } value ? new ParsedNumber(at, end, value, form, IsNumeral: true) : null;
    }

    /// <summary>Where the decimal separator of the chain stands; its end for none; null if the chain isn't one number.</summary>
    private int? DecimalSeparator(int at, int parts)
    {
        var end = at + (2 * parts) - 1;
        var last = end - 2;
        var first = text[at + 1].Text[0];
        for (var index = at + 1; index < last; index += 2)
        {
            if (text[index].Text[0] != first)
                return null;
        }

        if (parts == 2)
            return first == ',' && IsThousands(at, parts) ? end : last;
        if (text[last].Text[0] != first)
            return IsThousands(at, parts - 1) || (first == ',' && IsLakhs(at, parts - 1)) ? last : null;
        return first == ',' && (IsThousands(at, parts) || IsLakhs(at, parts)) ? end : null;
    }

    private bool IsThousands(int at, int parts) =>
        text[at].Length <= 3 && text[at].Text[0] != '0' && Enumerable.Range(1, parts - 1).All(part => text[at + (2 * part)].Length == 3);

    /// <summary>Groups as in India: 12,34,567.</summary>
    private bool IsLakhs(int at, int parts) =>
        parts > 2 && text[at].Length <= 2 && text[at + (2 * (parts - 1))].Length == 3
        && Enumerable.Range(1, parts - 2).All(part => text[at + (2 * part)].Length == 2);

    /// <summary>Groups apart by one space: 1 234 567.89; in chat only round ones, as numbers follow each other there.</summary>
    private ParsedNumber? ReadSpaced(int at)
    {
        var digits = text[at].Text;
        var next = at + 1;
        while (digits.Length <= MostDigits && text[at].Length <= 3 && text.IsDigits(next) && text[next].Length == 3
            && text[next].Start - text[next - 1].End == 1 && text.Text[text[next - 1].End] is ' ' or '\u00a0' or '\u202f')
        {
            digits += text[next++].Text;
        }

        if (next == at + 1 || (style == NumberStyle.Chat && text[next - 1].Text != "000"))
            return null;
        var form = NumberForm.Integer;
        if (IsSeparator(next) && text.Glued(next) && text.IsDigits(next + 1) && text.Glued(next + 1))
        {
            digits += "." + text[next + 1].Text;
            next += 2;
            form = NumberForm.Decimal;
        }

        var runsOn = text.Glued(next)
            && (text.IsSymbol(next, '/') || (IsSeparator(next) && text.IsDigits(next + 1) && text.Glued(next + 1)));
        return !runsOn && Parse(digits) is { } value ? new ParsedNumber(at, next, value, form, IsNumeral: true) : null;
    }

    private ParsedNumber? ReadSimpleDecimal(int at) =>
        CountChain(at) == 2 && Parse(text[at].Text + "." + text[at + 2].Text) is { } value
            ? new ParsedNumber(at, at + 3, value, NumberForm.Decimal, IsNumeral: true)
            : null;

    private ParsedNumber WithFractionCharacter(ParsedNumber numeral)
    {
        var after = numeral.End;
        if (numeral.Form != NumberForm.Integer || text[after].Kind != TokenKind.Symbol
            || !NumberWords.FractionCharacters.TryGetValue(text[after].Text[0], out var part))
        {
            return numeral;
        }

        return BoundedDecimal.Add(numeral.Value, part) is { } value
            ? numeral with { End = after + 1, Value = value, Form = NumberForm.Fraction }
            : numeral;
    }

    /// <summary>How many runs of digits hang together by single points and commas; counting stops past the most.</summary>
    private int CountChain(int at)
    {
        var parts = 1;
        while (parts <= MostParts && ContinuesAfter(at + (2 * (parts - 1))))
            parts++;
        return parts;
    }

    private bool ContinuesAfter(int at) => IsSeparator(at + 1) && text.Glued(at + 1) && text.IsDigits(at + 2) && text.Glued(at + 2);

    private bool InsideChain(int at) => text.Glued(at) && IsSeparator(at - 1) && text.Glued(at - 1) && text.IsDigits(at - 2);

    private bool IsSeparator(int at) => text.IsSymbol(at, '.') || text.IsSymbol(at, ',');

    private static decimal? Parse(string digits) =>
        digits.Length <= MostDigits && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
