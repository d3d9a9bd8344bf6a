using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>Reads the one amount that starts at a token: "$150k", "EUR 95k", "180 grand", "150".</summary>
internal sealed class AmountOperandReader(TokenizedText text)
{
    private readonly NumberParser _numbers = new(text, NumberStyle.Chat);

    /// <param name="at">The number's first token.</param>
    /// <param name="free">The first token that nothing before has taken.</param>
    public AmountOperand? Read(int at, int free)
    {
        if (IsInsideWord(at))
            return null;
        if (ColloquialAmount.Read(text, at) is { } colloquial)
            return WithCurrency(colloquial, null);

        var number = ReadNumber(at);
        if (number is null || IsSavingsPlan(number) || IsOrdinal(number) || number.Value < 0 || !IsAmountForm(number))
            return null;

        var form = number.Magnitude >= 1000 ? AmountForm.Money : AmountForm.Bare;
        var operand = new AmountOperand(number.First, number.End, number.Value, number.Value, number.Magnitude, null, form);
        operand = WithCurrency(operand, AmountCurrencies.EndingBefore(text, at) is { } prefix && prefix.First >= free ? prefix : null);
        return operand.Currency is not null && HasThousandsPoint(number)
            ? operand with { From = number.Value * 1000, To = number.Value * 1000 }
            : operand;
    }

    private static bool IsAmountForm(ParsedNumber number) =>
        number.Form != NumberForm.Power && (number.Form != NumberForm.Fraction || number.Magnitude > 1);

    private bool IsOrdinal(ParsedNumber number) => text.Glued(number.End) && text[number.End].Text is "st" or "nd" or "rd" or "th";

    /// <summary>"401k", "401(k)": the US plan, no amount.</summary>
    private bool IsSavingsPlan(ParsedNumber number) =>
        text[number.First].Text == "401"
        && (number.Value == 401_000 || (text.IsSymbol(number.End, '(') && text.IsWord(number.End + 1, "k")));

    /// <summary>"€70.000": money has no three decimals.</summary>
    private bool HasThousandsPoint(ParsedNumber number) =>
        number.IsNumeral && number.Magnitude == 1 && number.End == number.First + 3
        && text.IsSymbol(number.First + 1, '.') && text[number.First + 2].Length == 3;

    private ParsedNumber? ReadNumber(int at)
    {
        if (text[at].Text is not ("hundred" or "thousand"))
            return _numbers.Read(at) is { } number && number.First == at && !IsWordForOne(number) ? number : null;

        // "hundred k", "hundred grand": chat leaves the "a" out.
        return text.IsWord(at, "hundred") && MagnitudeSuffix.Read(text, at + 1, NumberStyle.Chat) is { } factor
            ? new ParsedNumber(at, at + 2, 100 * factor, NumberForm.Integer, factor)
            : null;
    }

    private bool IsWordForOne(ParsedNumber number) =>
        number.End == number.First + 1 && text[number.First].Text is "one" or "zero" or "half";

    private AmountOperand WithCurrency(AmountOperand operand, (string Code, int First)? before)
    {
        if (before is { } prefix)
            operand = operand with { First = prefix.First, Currency = prefix.Code };
        if (AmountCurrencies.StartingAt(text, operand.End) is { } suffix && (before is null || suffix.Code == before.Value.Code))
            operand = operand with { End = suffix.End, Currency = operand.Currency ?? suffix.Code };
        var ish = text.IsSymbol(operand.End, '-') ? operand.End + 1 : operand.End;
        if (text.IsWord(ish, "ish") && text.Glued(ish))
            operand = operand with { End = ish + 1 };
        return operand.Currency is null ? operand : operand with { Form = AmountForm.Money };
    }

    /// <summary>A number right behind a letter names something ("p90") unless the letters are a currency ("USD95k").</summary>
    private bool IsInsideWord(int at) =>
        text.Glued(at) && text[at - 1].Kind == TokenKind.Word && AmountCurrencies.EndingBefore(text, at) is null;
}
