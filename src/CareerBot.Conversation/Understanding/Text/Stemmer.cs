using System.Buffers;

namespace CareerBot.Conversation.Understanding.Text;

/// <summary>
/// Cuts the endings of plurals, participles and a final e, so that the forms of one word compare equal. Lighter than Porter's
/// stemmer on purpose: "researcher" and "research", "engineer" and "engineering" are different words in a job title.
/// </summary>
public static class Stemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Stem(string word)
    {
        var stem = Singular(word);
        if (stem.Length > 5 && stem.EndsWith("ing", StringComparison.Ordinal) && HasVowel(stem.AsSpan(0, stem.Length - 3)))
            stem = Undouble(stem[..^3]);
        else if (stem.Length > 4 && stem.EndsWith("ed", StringComparison.Ordinal) && HasVowel(stem.AsSpan(0, stem.Length - 2)))
            stem = Undouble(stem[..^2]);
        return stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    /// <summary>The word without the ending of a plural.</summary>
    public static string Singular(string word) => word switch
    {
        { Length: < 4 } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => string.Concat(word.AsSpan(0, word.Length - 3), "y"),
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal)
            || word.EndsWith("is", StringComparison.Ordinal) || word.EndsWith("ops", StringComparison.Ordinal) => word,
        _ when word[^1] == 's' => word[..^1],
        _ => word,
    };

    private static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny(Vowels);

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
}
