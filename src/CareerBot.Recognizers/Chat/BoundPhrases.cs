using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>The phrases before and after a number that open one end of it.</summary>
internal static class BoundPhrases
{
    private static readonly (string[] Words, Bound Bound)[] Before =
    [
        (["more", "than"], Bound.AtLeast), (["greater", "than"], Bound.AtLeast), (["higher", "than"], Bound.AtLeast),
        (["at", "least"], Bound.AtLeast), (["no", "less", "than"], Bound.AtLeast), (["not", "less", "than"], Bound.AtLeast),
        (["north", "of"], Bound.AtLeast), (["upwards", "of"], Bound.AtLeast), (["upward", "of"], Bound.AtLeast),
        (["in", "excess", "of"], Bound.AtLeast), (["minimum", "of"], Bound.AtLeast), (["min", "of"], Bound.AtLeast),
        (["over"], Bound.AtLeast), (["above"], Bound.AtLeast), (["exceeding"], Bound.AtLeast), (["minimum"], Bound.AtLeast),
        (["min"], Bound.AtLeast), ([">", "="], Bound.AtLeast), ([">"], Bound.AtLeast), (["≥"], Bound.AtLeast),
        (["less", "than"], Bound.AtMost), (["fewer", "than"], Bound.AtMost), (["lower", "than"], Bound.AtMost),
        (["at", "most"], Bound.AtMost), (["no", "more", "than"], Bound.AtMost), (["not", "more", "than"], Bound.AtMost),
        (["south", "of"], Bound.AtMost), (["up", "to"], Bound.AtMost), (["upto"], Bound.AtMost), (["maximum", "of"], Bound.AtMost),
        (["max", "of"], Bound.AtMost), (["under"], Bound.AtMost), (["below"], Bound.AtMost), (["maximum"], Bound.AtMost),
        (["max"], Bound.AtMost), (["<", "="], Bound.AtMost), (["<"], Bound.AtMost), (["≤"], Bound.AtMost),
    ];

    private static readonly (string[] Words, Bound Bound)[] After =
    [
        (["or", "more"], Bound.AtLeast), (["and", "more"], Bound.AtLeast), (["or", "higher"], Bound.AtLeast),
        (["or", "above"], Bound.AtLeast), (["and", "above"], Bound.AtLeast), (["or", "over"], Bound.AtLeast),
        (["and", "over"], Bound.AtLeast), (["and", "up"], Bound.AtLeast), (["or", "up"], Bound.AtLeast),
        (["or", "better"], Bound.AtLeast), (["minimum"], Bound.AtLeast), (["or", "less"], Bound.AtMost),
        (["or", "under"], Bound.AtMost), (["or", "below"], Bound.AtMost), (["or", "lower"], Bound.AtMost),
        (["or", "fewer"], Bound.AtMost), (["and", "under"], Bound.AtMost), (["and", "below"], Bound.AtMost),
        (["tops"], Bound.AtMost), (["maximum"], Bound.AtMost), (["max"], Bound.AtMost),
    ];

    /// <summary>The phrase that ends right before the token, and where it starts; the longest one.</summary>
    public static (Bound Bound, int First)? EndingBefore(TokenizedText text, int token)
    {
        (Bound Bound, int First)? found = null;
        foreach (var (words, bound) in Before)
        {
            var first = token - words.Length;
            if (first >= 0 && (found is null || first < found.Value.First) && Matches(text, first, words))
                found = (bound, first);
        }

        return found;
    }

    /// <summary>The phrase that starts at the token, and the token after it; a plus sign must touch what it follows.</summary>
    public static (Bound Bound, int End)? StartingAt(TokenizedText text, int token)
    {
        if (text.IsSymbol(token, '+') && text.Glued(token) && !(text.Glued(token + 1) && text.IsDigits(token + 1)))
            return (Bound.AtLeast, token + 1);
        foreach (var (words, bound) in After)
        {
            if (Matches(text, token, words))
                return (bound, token + words.Length);
        }

        return null;
    }

    private static bool Matches(TokenizedText text, int first, string[] words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (!text.Has(first + index) || text[first + index].Text != words[index])
                return false;
        }

        return true;
    }
}
