using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>Puts ranges, open ends and rates around what <see cref="AmountOperandReader"/> reads.</summary>
internal sealed class AmountBuilder(TokenizedText text)
{
    private readonly AmountOperandReader _operands = new(text);

    /// <summary>The amount that starts at the token, and the token after it; no amount where a number there is something else.</summary>
    /// <param name="at">A token that nothing before has taken.</param>
    /// <param name="free">The first token that nothing before has taken.</param>
    public (Amount? Amount, int End)? Read(int at, int free)
    {
        if (_operands.Read(at, free) is not { } first)
            return null;
        if (CalendarYears.IsYear(text, first.First))
            return (null, first.End);

        var bound = BoundBefore(first.First, free);
        var second = ReadSecond(first);
        var (from, to) = second is null ? (first.From, first.To) : Share(first, second);
        if (from > to)
            (second, from, to) = (null, first.From, first.To);

        var tail = AmountTail.Read(text, second?.End ?? first.End, mayOpen: bound is null && second is null);
        var currency = first.Currency ?? second?.Currency ?? tail.Currency;
        var per = tail.Per ?? (second is null ? null : TimeUnitWords.Rate(text, first.End)?.Unit);
        var form = FormOf(first, second, marked: currency is not null || per is not null);
        if (form != AmountForm.Money && !BareNumberContext.IsAmount(text, first.First, tail.End))
            return (null, tail.End);

        var start = bound?.First ?? (second is null ? first.First : RangeStart(first.First, free));
        var open = bound?.Bound ?? tail.Bound;
        var mention = text.Slice(start, tail.End);
        return (new Amount(
            text[start].Start, mention.Length, mention, open == Bound.AtMost ? null : from, open == Bound.AtLeast ? null : to,
            open is not null || from != to, currency, per, form), tail.End);
    }

    private (Bound Bound, int First)? BoundBefore(int first, int free) =>
        BoundPhrases.EndingBefore(text, first) is { } phrase && phrase.First >= free ? phrase : null;

    private AmountOperand? ReadSecond(AmountOperand first)
    {
        var at = TimeUnitWords.Rate(text, first.End)?.End ?? first.End;
        var between = text.IsWord(first.First - 1, "between");
        var joined = text[at].Text is "-" or "–" or "—" or "~" or "to" or "till" or "until" or "through" or "thru"
            || (between && text.IsWord(at, "and"));
        if (!joined)
            return null;

        at++;
        if (text.IsSymbol(at, '-'))
            at++;
        while (text.Has(at) && text[at].Kind == TokenKind.Symbol && AmountCurrencies.EndingBefore(text, at + 1) is not null)
            at++;
        if (text[at].Kind == TokenKind.Word && text.IsDigits(at + 1) && AmountCurrencies.EndingBefore(text, at + 1) is not null)
            at++;
        return CalendarYears.IsYear(text, at) ? null : _operands.Read(at, first.End);
    }

    /// <summary>"70 to 100k", "150k-180": a bound without a magnitude takes the other one's if the order then holds.</summary>
    private static (decimal From, decimal To) Share(AmountOperand first, AmountOperand second)
    {
        var (from, to) = (first.From, second.To);
        if (first.Magnitude < 1000 && second.Magnitude >= 1000 && from * second.Magnitude <= to)
            from *= second.Magnitude;
        else if (second.Magnitude < 1000 && first.Magnitude >= 1000 && to < from && to * first.Magnitude >= from)
            to *= first.Magnitude;
        return (from, to);
    }

    private int RangeStart(int first, int free) => first > free && text[first - 1].Text is "between" or "from" ? first - 1 : first;

    private static AmountForm FormOf(AmountOperand first, AmountOperand? second, bool marked)
    {
        if (marked || first.Form == AmountForm.Money || second?.Form == AmountForm.Money)
            return AmountForm.Money;
        return first.Form == AmountForm.Colloquial || second?.Form == AmountForm.Colloquial ? AmountForm.Colloquial : AmountForm.Bare;
    }
}
