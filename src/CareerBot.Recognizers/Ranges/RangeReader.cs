using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Ranges;

/// <summary>Reads the one range that starts at a token.</summary>
internal sealed class RangeReader(NumberScan scan)
{
    private readonly TokenizedText _text = scan.Text;
    private readonly ComparisonReader _comparisons = new(scan.Text);

    public ParsedRange? Read(int at) => ReadBetween(at) ?? ReadTill(at) ?? ReadOpposites(at) ?? ReadCompared(at);

    private ParsedRange? ReadBetween(int at)
    {
        if (!_text.IsWord(at, "between") || ReadOperand(at + 1) is not { } first)
            return null;
        if (!_text.IsWord(first.End, "and") || ReadOperand(first.End + 1) is not { } second)
            return null;
        return new ParsedRange(at, second.End, Math.Min(first.Value, second.Value), true, Math.Max(first.Value, second.Value), false);
    }

    /// <summary>"from 20 to 100", "20~100", "1000-5000".</summary>
    private ParsedRange? ReadTill(int at)
    {
        var from = _text.IsWord(at, "from");
        if (ReadOperand(from ? at + 1 : at) is not { } first || (!from && !IsFree(first.First)) || ReadTillWord(first.End) is not { } end)
            return null;
        return ReadOperand(end) is { } second && first.Value < second.Value && !RunsOn(second.End)
            ? new ParsedRange(at, second.End, first.Value, true, second.Value, false)
            : null;
    }

    private int? ReadTillWord(int at)
    {
        if (_text[at].Text is not ("to" or "through" or "-" or "–" or "—" or "~"))
            return null;
        return _text[at].Kind == TokenKind.Symbol && _text[at + 1].Text == _text[at].Text && _text.Glued(at + 1) ? at + 2 : at + 1;
    }

    /// <summary>A number inside a date or a code has a hyphen before it or behind it too.</summary>
    private bool IsFree(int at) => !(_text.Glued(at) && _text[at - 1].Text is "-" or "–" or "/");

    private bool RunsOn(int at) =>
        _text.Glued(at) && _text[at].Text is "-" or "–" or "/" && _text.Glued(at + 1) && _text.IsDigits(at + 1);

    /// <summary>"more than 20 and less than 35", in either order.</summary>
    private ParsedRange? ReadOpposites(int at)
    {
        if (ReadCompared(at) is not { } first || (first.From is not null && first.To is not null))
            return null;
        var next = _text[first.End].Text is "and" or "but" or "," ? first.End + 1 : -1;
        if (next < 0 || ReadCompared(next) is not { } second)
            return null;
        if ((first.From is null) == (second.From is null) || (first.To is null) == (second.To is null))
            return null;
        var (lower, upper) = first.From is null ? (second, first) : (first, second);
        return lower.From < upper.To ? new ParsedRange(at, second.End, lower.From, lower.IncludesFrom, upper.To, upper.IncludesTo) : null;
    }

    private ParsedRange? ReadCompared(int at)
    {
        if (_comparisons.ReadPrefix(at) is { } prefix)
            return ReadOperand(prefix.End) is { } operand ? Widen(at, prefix.Comparison, operand) : null;
        return ReadOperand(at) is { } number && _comparisons.ReadSuffix(number.End, scan) is { } suffix
            ? Range(at, suffix.End, suffix.Comparison, number.Value)
            : null;
    }

    /// <summary>"equal to 5000 or more than", "more than 5000 or equal to".</summary>
    private ParsedRange Widen(int first, Comparison comparison, ParsedNumber operand)
    {
        if (comparison == Comparison.Equal && _text.IsWord(operand.End, "or") && _comparisons.ReadSuffix(operand.End, scan) is { } suffix)
            return Range(first, suffix.End, suffix.Comparison, operand.Value);
        if (comparison is Comparison.More or Comparison.Less && _comparisons.ReadEqualSuffix(operand.End, scan) is { } end)
            return Range(first, end, comparison == Comparison.More ? Comparison.MoreOrEqual : Comparison.LessOrEqual, operand.Value);
        return Range(first, operand.End, comparison, operand.Value);
    }

    private static ParsedRange Range(int first, int end, Comparison comparison, decimal number) => comparison switch
    {
        Comparison.More => new ParsedRange(first, end, number, false, null, false),
        Comparison.MoreOrEqual => new ParsedRange(first, end, number, true, null, false),
        Comparison.Less => new ParsedRange(first, end, null, false, number, false),
        Comparison.LessOrEqual => new ParsedRange(first, end, null, false, number, true),
        _ => new ParsedRange(first, end, number, true, number, true),
    };

    /// <summary>A number or an ordinal, with "the" before it.</summary>
    private ParsedNumber? ReadOperand(int at)
    {
        var number = _text.IsWord(at, "the") ? at + 1 : at;
        return scan.StartingAt(number) ?? OrdinalReader.Read(_text, number);
    }
}
