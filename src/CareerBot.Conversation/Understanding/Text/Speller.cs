using FuzzySharp;

namespace CareerBot.Conversation.Understanding.Text;

/// <summary>
/// Corrects misspelt words to the nearest word that matters, and parts words that were written together. Words that are
/// ordinary English stay as they are.
/// </summary>
public sealed class Speller
{
    private const int ShortestWord = 4;
    private const int ShortestPart = 2;
    private const int LongestRun = 48;
    private const string Vowels = "aeiou";

    private readonly IReadOnlySet<string> _ordinary;
    private readonly HashSet<string> _words;
    private readonly HashSet<string> _parts;
    private readonly IReadOnlyDictionary<string, string[]> _joined;
    private readonly ILookup<(char First, int Length), string> _byShape;

    /// <param name="words">The words that matter: of titles, terms, examples, names.</param>
    /// <param name="joined">Phrases that people write as one word, with their words.</param>
    /// <param name="ordinary">English words that are never corrected.</param>
    public Speller(IEnumerable<string> words, IReadOnlyDictionary<string, string[]> joined, IReadOnlySet<string> ordinary)
    {
        _ordinary = ordinary;
        _words = [.. words];
        _parts = [.. _words.Where(word => word.Length >= ShortestPart)];
        _joined = joined;
        _byShape = _words.Concat(joined.Keys).Where(word => word.Length >= ShortestWord).ToLookup(word => (word[0], word.Length));
    }

    /// <summary>The words to read in place of this one: itself, a correction, or the words it was written together from.</summary>
    public IReadOnlyList<string> Read(string word)
    {
        if (word.Length < ShortestWord || word.Length > LongestRun || !word.All(char.IsLetter))
            return [word];
        if (_joined.TryGetValue(word, out var joined) || _joined.TryGetValue(Stemmer.Singular(word), out joined))
            return joined;
        if (IsKnown(word))
            return [word];
        if (Split(word) is { } parts)
            return parts;
        if (Nearest(word) is not { } nearest)
            return [word];
        return _joined.TryGetValue(nearest, out var words) || _joined.TryGetValue(Stemmer.Singular(nearest), out words) ? words : [nearest];
    }

    private bool IsKnown(string word) =>
        _words.Contains(word) || _ordinary.Contains(word)
        || (Stemmer.Singular(word) is var singular && (_words.Contains(singular) || _ordinary.Contains(singular)));

    private string? Nearest(string word)
    {
        var (best, bestScore) = (default(string), 0);
        for (var length = word.Length - 2; length <= word.Length + 2; length++)
        {
            foreach (var first in FirstLetters(word))
            {
                foreach (var candidate in _byShape[(first, length)])
                {
                    var score = Fuzz.Ratio(word, candidate);
                    if (score > bestScore && score >= LeastScore(Math.Min(word.Length, candidate.Length)))
                        (best, bestScore) = (candidate, score);
                }
            }
        }

        return best;
    }

    // A first letter is rarely wrong; if so, it is swapped with the second or is another vowel.
    private static IEnumerable<char> FirstLetters(string word) =>
        (Vowels.Contains(word[0]) ? Vowels.Append(word[1]) : [word[0], word[1]]).Distinct();

    // One wrong letter in a short word leaves less of it than in a long one.
    private static int LeastScore(int length) => length switch { <= 4 => 86, 5 => 80, _ => 82 };

    private List<string>? Split(string word)
    {
        // least number of parts to each position, the longest last part first
        var best = new int[word.Length + 1];
        var cut = new int[word.Length + 1];
        Array.Fill(best, int.MaxValue);
        best[0] = 0;
        for (var end = ShortestPart; end <= word.Length; end++)
        {
            for (var start = 0; start <= end - ShortestPart; start++)
            {
                if (best[start] == int.MaxValue || best[start] + 1 >= best[end] || !_parts.Contains(word[start..end]))
                    continue;
                (best[end], cut[end]) = (best[start] + 1, start);
            }
        }

        if (best[word.Length] is int.MaxValue or > 4)
            return null;
        var parts = new List<string>();
        for (var end = word.Length; end > 0; end = cut[end])
            parts.Insert(0, word[cut[end]..end]);
        return parts.Count > 1 && parts.Max(part => part.Length) >= ShortestWord ? parts : null;
    }
}
