using System.Collections.Frozen;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Ranges;

/// <summary>Reads phrases that compare: "more than or equal to", "no less than", ">=", "up to".</summary>
internal sealed class ComparisonReader(TokenizedText text)
{
    private static readonly FrozenSet<string> MoreAdjectives = new[] { "bigger", "greater", "more", "higher", "larger" }.ToFrozenSet();
    private static readonly FrozenSet<string> LessAdjectives = new[] { "less", "lower", "smaller", "fewer" }.ToFrozenSet();

    private static readonly FrozenSet<string> MoreWords = new[]
    {
        "above", "over", "beyond", "exceed", "exceeds", "exceeded", "exceeding", "surpass", "surpasses", "surpassed", "surpassing",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> LessWords = new[] { "below", "under" }.ToFrozenSet();

    /// <summary>The phrase before a number, and the token after it.</summary>
    public (Comparison Comparison, int End)? ReadPrefix(int at)
    {
        if (ReadSimple(at) is not { } first)
            return null;
        var or = text.IsWord(first.End, "or") ? first.End + 1 : first.End;
        if (ReadSimple(or) is not { } second || Combine(first.Comparison, second.Comparison) is not { } both)
            return first;
        return (both, second.End);
    }

    /// <summary>"or more", "and less", "or above" behind a number; "than" belongs to it unless a number follows.</summary>
    public (Comparison Comparison, int End)? ReadSuffix(int at, NumberScan numbers)
    {
        if (text[at].Text is not ("or" or "and"))
            return null;
        if (MoreAdjectives.Contains(text[at + 1].Text) && EndOfAdjective(at + 1, numbers) is { } more)
            return (Comparison.MoreOrEqual, more);
        if (LessAdjectives.Contains(text[at + 1].Text) && EndOfAdjective(at + 1, numbers) is { } less)
            return (Comparison.LessOrEqual, less);
        Comparison? comparison = text[at + 1].Text switch
        {
            "above" or "over" => Comparison.MoreOrEqual,
            "below" or "under" => Comparison.LessOrEqual,
            _ => null,
        };
        return comparison is { } known && !LeadsToNumber(at + 2, numbers) ? (known, at + 2) : null;
    }

    /// <summary>"or equal to" behind a compared number.</summary>
    public int? ReadEqualSuffix(int at, NumberScan numbers) =>
        text.IsWord(at, "or") && ReadEqual(at + 1) is { } end && !LeadsToNumber(end, numbers) ? end : null;

    private int? EndOfAdjective(int at, NumberScan numbers)
    {
        var end = text.IsWord(at + 1, "than") ? at + 2 : at + 1;
        return LeadsToNumber(end, numbers) ? null : end;
    }

    private bool LeadsToNumber(int at, NumberScan numbers) =>
        numbers.StartingAt(at) is not null
        || (text.IsWord(at, "or") && ReadEqual(at + 1) is { } equal && numbers.StartingAt(equal) is not null);

    private (Comparison Comparison, int End)? ReadSimple(int at)
    {
        if (text[at].Text is "no" or "not" && ReadStrict(at + 1) is { } denied)
            return (denied.Comparison == Comparison.More ? Comparison.LessOrEqual : Comparison.MoreOrEqual, denied.End);
        if (text.IsWord(at, "at") && text[at + 1].Text is "least" or "most")
            return (text.IsWord(at + 1, "least") ? Comparison.MoreOrEqual : Comparison.LessOrEqual, at + 2);
        if (text.IsWord(at, "up") && text.IsWord(at + 1, "to"))
            return (Comparison.LessOrEqual, at + 2);
        return ReadSign(at) ?? ReadStrict(at) ?? (ReadEqual(at) is { } end ? (Comparison.Equal, end) : null);
    }

    private (Comparison Comparison, int End)? ReadStrict(int at)
    {
        var word = text[at].Text;
        if (MoreAdjectives.Contains(word) || LessAdjectives.Contains(word))
            return (MoreAdjectives.Contains(word) ? Comparison.More : Comparison.Less, text.IsWord(at + 1, "than") ? at + 2 : at + 1);
        if (MoreWords.Contains(word))
            return (Comparison.More, at + 1);
        return LessWords.Contains(word) ? (Comparison.Less, at + 1) : null;
    }

    private (Comparison Comparison, int End)? ReadSign(int at)
    {
        if (text.Glued(at) && text[at - 1].Text is "<" or ">" or "=")
            return null;
        var orEqual = text.IsSymbol(at + 1, '=');
        return text[at].Text switch
        {
            ">" => orEqual ? (Comparison.MoreOrEqual, at + 2) : (Comparison.More, at + 1),
            "<" => orEqual ? (Comparison.LessOrEqual, at + 2) : (Comparison.Less, at + 1),
            "≥" => (Comparison.MoreOrEqual, at + 1),
            "≤" => (Comparison.LessOrEqual, at + 1),
            _ => null,
        };
    }

    private int? ReadEqual(int at)
    {
        if (text.IsSymbol(at, '='))
            return text.Glued(at) && text[at - 1].Text is "<" or ">" ? null : at + 1;
        if (text[at].Text is not ("equal" or "equals" or "equaling" or "equalling"))
            return null;
        return text[at + 1].Text is "to" or "than" ? at + 2 : at + 1;
    }

    private static Comparison? Combine(Comparison first, Comparison second) => (first, second) switch
    {
        (Comparison.More or Comparison.MoreOrEqual, Comparison.Equal) => Comparison.MoreOrEqual,
        (Comparison.Equal, Comparison.More or Comparison.MoreOrEqual) => Comparison.MoreOrEqual,
        (Comparison.Less or Comparison.LessOrEqual, Comparison.Equal) => Comparison.LessOrEqual,
        (Comparison.Equal, Comparison.Less or Comparison.LessOrEqual) => Comparison.LessOrEqual,
        _ => null,
    };
}
