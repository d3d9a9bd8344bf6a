using System.Text;

namespace CareerBot.Knowledge.Loading.Words;

/// <summary>
/// What two job titles must have alike to be the same title: their words in lower case and singular, shorthand spelled out,
/// nothing between them.
/// </summary>
internal sealed class TitleKeys
{
    private readonly Dictionary<string, string> _expansions = new(StringComparer.Ordinal);
    private readonly int _mostWords = 1;

    public TitleKeys(Shorthand shorthand)
    {
        foreach (var (abbreviation, meaning) in shorthand.All)
        {
            var words = Split(abbreviation);
            _expansions.TryAdd(string.Join(' ', words), string.Concat(Split(meaning).ConvertAll(Singular.Of)));
            _mostWords = Math.Max(_mostWords, words.Count);
        }
    }

    public string Of(string title)
    {
        var words = Split(title);
        var key = new StringBuilder(title.Length * 2);
        for (var start = 0; start < words.Count;)
            start += AppendNext(key, words, start);
        return key.ToString();
    }

    /// <summary>Appends the longest shorthand that starts here, or one word; returns the number of words it took.</summary>
    private int AppendNext(StringBuilder key, List<string> words, int start)
    {
        for (var count = Math.Min(_mostWords, words.Count - start); count > 1; count--)
        {
            if (_expansions.TryGetValue(string.Join(' ', words.GetRange(start, count)), out var phrase))
            {
                key.Append(phrase);
                return count;
            }
        }
        var singular = Singular.Of(words[start]);
        key.Append(_expansions.GetValueOrDefault(words[start]) ?? _expansions.GetValueOrDefault(singular) ?? singular);
        return 1;
    }

    private static List<string> Split(string title)
    {
        var words = new List<string>();
        var start = -1;
        for (var index = 0; index <= title.Length; index++)
        {
            var inWord = index < title.Length && IsWordPart(title[index]);
            if (inWord && start < 0)
                start = index;
            if (inWord || start < 0)
                continue;
            words.Add(title[start..index].ToLowerInvariant());
            start = -1;
        }
        return words;
    }

    /// <summary>"+" and "#" tell developers of C, C++ and C# apart.</summary>
    private static bool IsWordPart(char character) => char.IsLetterOrDigit(character) || character is '+' or '#';
}
