namespace CareerBot.Recognizers.Numbers;

/// <summary>What a fraction's words say, before anything multiplies it.</summary>
/// <param name="Whole">The whole number in it: 5 in "five and a quarter".</param>
/// <param name="Part">What comes on top: 0.25.</param>
/// <param name="Magnitude">The last magnitude of the whole number; 1 for none.</param>
internal sealed record FractionPhrase(decimal Whole, decimal Part, decimal Magnitude)
{
    /// <summary>Stands for "and" among the words' values.</summary>
    private const decimal And = -1;

    /// <summary>Splits the words into whole number, numerator and denominator.</summary>
    public static FractionPhrase Read(TokenizedText text, int first, int end)
    {
        var values = Values(text, first, end);
        var split = DenominatorStart(values);
        var denominator = Compose(values.AsSpan(split));
        var and = values.AsSpan(0, split).LastIndexOf(And);
        var numerator = and + 1 == split ? 1 : Compose(values.AsSpan((and + 1)..split));
        var whole = values.AsSpan(0, Math.Max(and, 0));

        if (whole.Length == 0)
            return new FractionPhrase(0, numerator / denominator, 1);
        return numerator < denominator
            ? new FractionPhrase(Compose(whole), numerator / denominator, whole[^1] >= 100 ? whole[^1] : 1)
            : new FractionPhrase(0, (Compose(whole) + numerator) / denominator, 1);
    }

    /// <summary>The words' values; tens and ones that a hyphen joins are one value.</summary>
    private static decimal[] Values(TokenizedText text, int first, int end)
    {
        var values = new List<decimal>();
        for (var at = first; at < end; at++)
        {
            if (text.IsSymbol(at, '-'))
                continue;
            var value = ValueOf(text[at].Text);
            var joined = at > first && text.IsSymbol(at - 1, '-') && values[^1] is >= 20 and < 100 && value is > 0 and < 10;
            if (joined)
                values[^1] += value;
            else
                values.Add(value);
        }

        return [.. values];
    }

    private static decimal ValueOf(string word)
    {
        if (word == "and")
            return And;
        if (word is "a" or "an")
            return 1;
        if (NumberWords.Units.TryGetValue(word, out var small) || NumberWords.Teens.TryGetValue(word, out small)
            || NumberWords.Tens.TryGetValue(word, out small))
        {
            return small;
        }

        return NumberWords.Magnitudes.TryGetValue(word, out var value) || NumberWords.SingleParts.TryGetValue(word, out value)
            || NumberWords.PluralParts.TryGetValue(word, out value) || NumberWords.Ordinals.TryGetValue(word, out value)
            || NumberWords.PluralOrdinals.TryGetValue(word, out value)
            ? value
            : 0;
    }

    /// <summary>
    /// Where the denominator starts. Without "and" before it a multiple of ten goes with the ordinal after it if a
    /// numerator is left: "one hundred thirty fifths" are a hundred 35ths, "one hundred and thirty fifths" 130 fifths.
    /// </summary>
    private static int DenominatorStart(decimal[] values)
    {
        var last = values.Length - 1;
        var start = last;
        if (last >= 2 && values[last] < 10 && values[last - 1] is >= 20 and < 100 && values[last - 1] % 10 == 0 && values[last - 2] != And)
            start--;
        else if (last >= 2 && values[last] >= 100 && values[last - 1] is > 0 and < 100 && values[last - 2] is > 0 and < 10)
            start--;
        return start;
    }

    private static decimal Compose(ReadOnlySpan<decimal> values)
    {
        decimal total = 0, current = 0;
        foreach (var value in values)
        {
            if (value >= 1000)
            {
                total = current == 0 && total > 0 ? total * value : total + (Math.Max(current, 1) * value);
                current = 0;
            }
            else if (value == 100)
            {
                current = Math.Max(current, 1) * value;
            }
            else if (value > 0)
            {
                current += value;
            }
        }

        return total + current;
    }
}
