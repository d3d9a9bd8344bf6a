namespace CareerBot.Recognizers.Numbers;

/// <summary>Reads fractions with words: "two thirds", "five and a quarter", "3 million and a half", "half a million".</summary>
internal sealed class FractionReader(TokenizedText text, WordIntegerReader integers)
{
    /// <summary>From here on "and a half" means half of the magnitude: "3 million and a half".</summary>
    private const decimal SharedMagnitude = 1_000_000;

    /// <summary>Reads a fraction that starts at the token.</summary>
    /// <param name="at">The first token.</param>
    /// <param name="number">The whole number that stands there, if any.</param>
    public ParsedNumber? Read(int at, ParsedNumber? number) => number is null ? ReadPartOfOne(at) : ReadAfter(number);

    private ParsedNumber? ReadPartOfOne(int at)
    {
        if (text[at].Text is "a" or "an")
            return ReadSinglePart(at + 1) is { } end ? Finish(at, end, FractionPhrase.Read(text, at, end)) : null;
        if (text.IsWord(at, "half"))
            return Finish(at, at + 1, new FractionPhrase(0, 0.5m, 1));
        if (text.IsWord(at, "quarter") && ReadMultiplier(at + 1) is not null)
            return Finish(at, at + 1, new FractionPhrase(0, 0.25m, 1));
        return null;
    }

    private ParsedNumber? ReadAfter(ParsedNumber number)
    {
        if (!number.IsNumeral && ReadPart(number.End, single: text.IsWord(number.End - 1, "one")) is { } end)
            return Finish(number.First, end, FractionPhrase.Read(text, number.First, end));

        if (!text.IsWord(number.End, "and") || ReadCountedPart(number.End + 1) is not { } partEnd)
            return null;
        var phrase = number.IsNumeral
            ? FractionPhrase.Read(text, number.End + 1, partEnd) with { Whole = number.Value, Magnitude = number.Magnitude }
            : FractionPhrase.Read(text, number.First, partEnd);
        return Finish(number.First, partEnd, phrase);
    }

    private int? ReadCountedPart(int at)
    {
        if (text[at].Text is "a" or "an" && ReadSinglePart(at + 1) is { } end)
            return end;
        if (text.IsWord(at, "half"))
            return at + 1;
        return integers.Read(at) is { } count ? ReadPart(count.End, single: text.IsWord(count.End - 1, "one")) : null;
    }

    private ParsedNumber? Finish(int first, int end, FractionPhrase phrase)
    {
        var multiplier = ReadMultiplier(end);
        var (whole, part, magnitude) = phrase;
        var value = multiplier switch
        {
            (var factor, _) when magnitude >= 1000 => BoundedDecimal.Add(whole, BoundedDecimal.Multiply(part, factor)),
            (var factor, _) => BoundedDecimal.Multiply(whole + part, factor),
            null when magnitude >= SharedMagnitude => BoundedDecimal.Add(whole, BoundedDecimal.Multiply(part, magnitude)),
            null => BoundedDecimal.Add(whole, part),
        };
        if (value is not { } known)
            return null;
        var last = multiplier?.End ?? end;
        return new ParsedNumber(first, last, known, NumberForm.Fraction, multiplier?.Factor ?? magnitude, text.IsDigits(first));
    }

    /// <summary>"million", "a million" or "of a million" after a fraction.</summary>
    private (decimal Factor, int End)? ReadMultiplier(int at)
    {
        if (text.IsWord(at, "of") && text[at + 1].Text is "a" or "an")
            at++;
        if (text[at].Text is "a" or "an")
            at++;
        return NumberWords.Magnitudes.TryGetValue(text[at].Text, out var factor) ? (factor, at + 1) : null;
    }

    private int? ReadPart(int at, bool single) =>
        ReadPart(at, NumberWords.PluralParts.ContainsKey, NumberWords.PluralOrdinals.ContainsKey) ?? (single ? ReadSinglePart(at) : null);

    private int? ReadSinglePart(int at) => ReadPart(at, NumberWords.SingleParts.ContainsKey, NumberWords.Ordinals.ContainsKey);

    /// <summary>The token after a word for a part, which may be composed: "twenty-firsts", "two hundredths".</summary>
    private int? ReadPart(int at, Func<string, bool> isPart, Func<string, bool> isLastPart)
    {
        at = SkipHyphen(at);
        if (isPart(text[at].Text))
            return at + 1;
        if (integers.Read(at) is not { } count)
            return null;
        var last = SkipHyphen(count.End);
        return isLastPart(text[last].Text) ? last + 1 : null;
    }

    private int SkipHyphen(int at) => text.IsSymbol(at, '-') ? at + 1 : at;
}
