namespace CareerBot.Recognizers.Numbers;

/// <summary>Reads whole numbers that are written as words: "two hundred and thirty-one thousand".</summary>
internal sealed class WordIntegerReader(TokenizedText text)
{
    public ParsedNumber? Read(int at) => ReadBelow(at, decimal.MaxValue);

    /// <summary>One word from zero to nine.</summary>
    public int? ReadUnit(int at) => NumberWords.Units.TryGetValue(text[at].Text, out var unit) ? unit : null;

    /// <summary>A number under a hundred, and the token after it; "a" and "an" count only before a magnitude.</summary>
    public (int Value, int End)? ReadSmall(int at)
    {
        var word = text[at].Text;
        if (NumberWords.Units.TryGetValue(word, out var value) || NumberWords.Teens.TryGetValue(word, out value))
            return (value, at + 1);
        if (word is "a" or "an")
            return NumberWords.Magnitudes.ContainsKey(text[at + 1].Text) ? (1, at + 1) : null;
        if (!NumberWords.Tens.TryGetValue(word, out value))
            return null;

        var unit = at + 1;
        if (text.IsSymbol(unit, '-') || text.IsWord(unit, "and"))
            unit++;
        return ReadUnit(unit) is { } ones and > 0 ? (value + ones, unit + 1) : (value, at + 1);
    }

    private ParsedNumber? ReadBelow(int at, decimal limit)
    {
        if (ReadGroup(at) is not { } group || group.Magnitude >= limit)
            return null;
        if (group.Magnitude < 1000)
            return group;

        var next = text.IsWord(group.End, "and") ? group.End + 1 : group.End;
        return ReadBelow(next, group.Magnitude) is { } rest && BoundedDecimal.Add(group.Value, rest.Value) is { } value
            ? group with { End = rest.End, Value = value, Magnitude = rest.Magnitude }
            : group;
    }

    /// <summary>A number under a thousand and the magnitudes that multiply it.</summary>
    private ParsedNumber? ReadGroup(int at)
    {
        if (ReadSmall(at) is not { } small)
            return null;

        decimal value = small.Value;
        var end = small.End;
        var magnitude = 1m;
        if (IsHundred(end))
        {
            value *= 100;
            magnitude = 100;
            end++;
            var next = text.IsWord(end, "and") ? end + 1 : end;
            if (text[next].Text is not ("a" or "an") && ReadSmall(next) is { } rest && !IsHundred(rest.End))
            {
                value += rest.Value;
                magnitude = 1;
                end = rest.End;
            }
        }

        while (NumberWords.Magnitudes.TryGetValue(text[end].Text, out var factor) && BoundedDecimal.Multiply(value, factor) is { } product)
        {
            value = product;
            magnitude = magnitude >= 1000 ? magnitude * factor : factor;
            end++;
        }

        return new ParsedNumber(at, end, value, NumberForm.Integer, magnitude);
    }

    private bool IsHundred(int at) => text[at].Text is "hundred" or "hundreds";
}
