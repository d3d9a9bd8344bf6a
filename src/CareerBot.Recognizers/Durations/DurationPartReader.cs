using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Durations;

/// <summary>Reads one count of one unit: "3.5years", "half an hour", "a couple of days", "an hour and a half".</summary>
internal sealed class DurationPartReader(NumberScan scan)
{
    private const decimal Few = 3;

    private readonly TokenizedText _text = scan.Text;

    /// <param name="at">The first token.</param>
    /// <param name="larger">The unit before it in seconds, if it goes on from one: "m" in "2h30m" are minutes.</param>
    public DurationPart? Read(int at, decimal? larger = null) =>
        ReadCounted(at, larger) ?? ReadHalf(at) ?? ReadWhole(at) ?? ReadInexact(at) ?? ReadArticle(at);

    private DurationPart? ReadCounted(int at, decimal? larger)
    {
        if (scan.StartingAt(at) is not { } number || number.Value < 0)
            return null;
        var ofUnit = number.Form == NumberForm.Fraction && _text.IsWord(number.End, "of") && _text[number.End + 1].Text is "a" or "an";
        var unitAt = ofUnit ? number.End + 2 : SkipHyphen(number.End);
        var unit = ReadUnit(unitAt);
        if (unit is null && _text.IsDigits(number.End - 1) && DurationUnits.Letters.TryGetValue(_text[unitAt].Text, out var letter))
            unit = (_text.IsWord(unitAt, "m") && larger == DurationUnits.Hour ? DurationUnits.Minute : letter, unitAt + 1);
        return unit is { } known && BoundedDecimal.Multiply(number.Value, known.Seconds) is { } seconds
            ? WithHalf(new DurationPart(at, known.End, seconds, known.Seconds))
            : null;
    }

    /// <summary>"half an hour", "half-hour", "a half day".</summary>
    private DurationPart? ReadHalf(int at)
    {
        var half = _text[at].Text is "a" or "an" && _text.IsWord(at + 1, "half") ? at + 1 : at;
        if (!_text.IsWord(half, "half"))
            return null;
        var unitAt = SkipHyphen(_text[half + 1].Text is "a" or "an" ? half + 2 : half + 1);
        return ReadUnit(unitAt) is { } unit ? new DurationPart(at, unit.End, unit.Seconds / 2, unit.Seconds) : null;
    }

    /// <summary>"all day", "full-week".</summary>
    private DurationPart? ReadWhole(int at)
    {
        if (_text[at].Text is not ("all" or "full" or "whole"))
            return null;
        var unitAt = SkipHyphen(at + 1);
        return _text[unitAt].Text is "year" or "month" or "week" or "day" && ReadUnit(unitAt) is { } unit
            ? new DurationPart(at, unit.End, unit.Seconds, unit.Seconds)
            : null;
    }

    /// <summary>"a couple of weeks", "few days", "several hours".</summary>
    private DurationPart? ReadInexact(int at)
    {
        var word = _text.IsWord(at, "a") ? at + 1 : at;
        var count = _text[word].Text switch { "couple" => 2, "few" => Few, "several" or "some" when word == at => Few, _ => 0 };
        if (count == 0)
            return null;
        var unitAt = count == 2 && _text.IsWord(word + 1, "of") ? word + 2 : word + 1;
        return ReadUnit(unitAt) is { } unit ? new DurationPart(at, unit.End, count * unit.Seconds, unit.Seconds) : null;
    }

    private DurationPart? ReadArticle(int at) =>
        _text[at].Text is "a" or "an" or "another" && ReadUnit(at + 1) is { } unit
            ? WithHalf(new DurationPart(at, unit.End, unit.Seconds, unit.Seconds))
            : null;

    /// <summary>"and a half" behind a unit counts half of that unit.</summary>
    private DurationPart WithHalf(DurationPart part)
    {
        if (!_text.IsWord(part.End, "and"))
            return part;
        var at = _text[part.End + 1].Text is "a" or "an" ? part.End + 2 : part.End + 1;
        var share = _text[at].Text switch { "half" => 0.5m, "quarter" => 0.25m, _ => 0 };
        return share == 0 || ReadUnit(at + 1) is not null ? part : part with { End = at + 1, Seconds = part.Seconds + (share * part.Unit) };
    }

    private (decimal Seconds, int End)? ReadUnit(int at)
    {
        var word = _text[at].Text is "business" or "working" or "week" && _text[at + 1].Text is "day" or "days" ? at + 1 : at;
        var insideWord = _text.Glued(word + 1) && _text.IsSymbol(word + 1, '_');
        return !insideWord && DurationUnits.Names.TryGetValue(_text[word].Text, out var seconds) ? (seconds, word + 1) : null;
    }

    private int SkipHyphen(int at) => _text.IsSymbol(at, '-') ? at + 1 : at;
}
