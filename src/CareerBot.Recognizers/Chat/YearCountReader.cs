using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>Reads the count of years that starts at a token.</summary>
internal sealed class YearCountReader(TokenizedText text)
{
    private const decimal MonthsPerYear = 12;

    /// <summary>More are rather a calendar year or money.</summary>
    private const decimal MostYears = 150;

    private readonly NumberParser _numbers = new(text, NumberStyle.Chat);

    /// <summary>The count, and the token after it.</summary>
    /// <param name="at">A token that nothing before has taken.</param>
    /// <param name="free">The first token that nothing before has taken.</param>
    public (YearCount Count, int End)? Read(int at, int free)
    {
        if (ReadNumber(at) is not { } first || first.Value > MostYears * MonthsPerYear || AmountCurrencies.EndingBefore(text, at) is not null)
            return null;

        var bound = BoundPhrases.EndingBefore(text, at) is { } before && before.First >= free ? before : default((Bound Bound, int First)?);
        var second = ReadSecond(first);
        var end = second?.End ?? first.End;
        var inner = second is null ? BoundPhrases.StartingAt(text, end) ?? ReadPlus(end) : null;
        if (inner is { } suffix)
            end = suffix.End;
        if (ReadUnit(end) is not { } unit || IsAge(unit.End) || (!unit.Months && first.Value > MostYears))
            return null;

        end = unit.End;
        var rest = unit.Months || second is not null || inner is not null ? null : ReadRest(end);
        end = rest?.End ?? end;
        var outer = bound is null && inner is null && second is null ? BoundPhrases.StartingAt(text, end) : null;
        end = outer?.End ?? end;

        var divisor = unit.Months ? MonthsPerYear : 1;
        var from = (first.Value / divisor) + (rest?.Years ?? 0);
        var to = second is null ? from : second.Value / divisor;
        var open = bound?.Bound ?? inner?.Bound ?? outer?.Bound;
        var start = bound?.First ?? (second is not null && at > free && text[at - 1].Text is "between" or "from" ? at - 1 : at);
        var mention = text.Slice(start, end);
        return (new YearCount(
            text[start].Start, mention.Length, mention, open == Bound.AtMost ? 0 : from,
            open == Bound.AtLeast ? null : to, OpenEnded: open == Bound.AtLeast), end);
    }

    private ParsedNumber? ReadNumber(int at)
    {
        if (text.Glued(at) && (text[at - 1].Kind == TokenKind.Word || text[at - 1].Text is "/" or "." or ","))
            return null;
        var article = text.IsWord(at, "a") ? at + 1 : at;
        if (text.IsWord(article, "couple"))
            return new ParsedNumber(at, text.IsWord(article + 1, "of") ? article + 2 : article + 1, 2, NumberForm.Integer);
        if (text.IsWord(article, "few"))
            return new ParsedNumber(at, article + 1, 3, NumberForm.Integer);
        if (text.IsWord(at, "half") && text[at + 1].Text is "a" or "an")
            return new ParsedNumber(at, at + 2, 0.5m, NumberForm.Fraction);
        if (text.IsWord(article, "year") && ReadRest(article + 1) is { Years: 0.5m })
            return new ParsedNumber(at, article, 1, NumberForm.Integer);
        return _numbers.Read(at) is { Value: >= 0, Form: not NumberForm.Power } number && number.First == at ? number : null;
    }

    /// <summary>What comes on top of whole years: "and a half", "6 months".</summary>
    private (decimal Years, int End)? ReadRest(int at)
    {
        if (text.IsWord(at, "and") && text.IsWord(at + 1, "a") && text.IsWord(at + 2, "half"))
            return (0.5m, at + 3);
        var next = text.IsWord(at, "and") || text.IsSymbol(at, ',') ? at + 1 : at;
        return _numbers.Read(next) is { Value: > 0 and < MonthsPerYear } number
            && ReadUnit(number.End) is { Months: true } unit && !IsAge(unit.End)
            ? (number.Value / MonthsPerYear, unit.End)
            : null;
    }

    private ParsedNumber? ReadSecond(ParsedNumber first)
    {
        var between = text.IsWord(first.First - 1, "between");
        var joined = text[first.End].Text is "-" or "–" or "—" or "~" or "to" or "or" || (between && text.IsWord(first.End, "and"));
        return joined && _numbers.Read(first.End + 1) is { } second && second.Value > first.Value ? second : null;
    }

    /// <summary>"5 plus years".</summary>
    private (Bound Bound, int End)? ReadPlus(int at) => text.IsWord(at, "plus") || text.IsSymbol(at, '+') ? (Bound.AtLeast, at + 1) : null;

    private (bool Months, int End)? ReadUnit(int at)
    {
        var word = text.IsSymbol(at, '-') ? at + 1 : at;
        if (text.IsWord(word, "yoe"))
            return (false, word + 1);
        return TimeUnitWords.Unit(text[word].Text) switch
        {
            TimeUnit.Year when text[word].Text != "annum" => (false, word + 1),
            TimeUnit.Month => (true, word + 1),
            _ => null,
        };
    }

    private bool IsAge(int at) =>
        text.IsWord(at, "old") || (text.IsSymbol(at, '-') && text.IsWord(at + 1, "old"))
        || (text.IsWord(at, "of") && text.IsWord(at + 1, "age"))
        || (text.IsSymbol(at, '/') && text.IsWord(at + 1, "o"));
}
