using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Conversation.Understanding.Text;

/// <summary>Finds phrases in tokens by their stems; the longest wins.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Stems, T Value)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase; of two equal phrases the first stays.</summary>
    public void Add(IEnumerable<Token> phrase, T value)
    {
        string[] stems = [.. phrase.Where(token => !token.IsMark || char.IsSymbol(token.Word[0])).Select(token => token.Stem)];
        if (stems.Length == 0)
            return;
        if (!_byFirst.TryGetValue(stems[0], out var phrases))
            _byFirst[stems[0]] = phrases = [];
        if (!phrases.Exists(other => other.Stems.AsSpan().SequenceEqual(stems)))
            phrases.Add((stems, value));
    }

    /// <summary>Looks for the longest phrase that starts at a token; hyphens inside it are passed over.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="from">Where the phrase starts.</param>
    /// <param name="to">Where it ends, exclusive.</param>
    /// <param name="value">What it stands for.</param>
    public bool TryMatch(IReadOnlyList<Token> tokens, int from, out int to, [MaybeNullWhen(false)] out T value)
    {
        (to, value) = (from, default);
        if (!_byFirst.TryGetValue(tokens[from].Stem, out var phrases))
            return false;
        foreach (var (stems, candidate) in phrases)
        {
            var end = End(tokens, from, stems);
            if (end > to)
                (to, value) = (end, candidate);
        }

        return to > from;
    }

    private static int End(IReadOnlyList<Token> tokens, int from, string[] stems)
    {
        var position = from;
        for (var i = 0; i < stems.Length; i++, position++)
        {
            if (i > 0 && position < tokens.Count && tokens[position].Word is "-" or "/")
                position++;
            if (position >= tokens.Count || tokens[position].Stem != stems[i])
                return -1;
        }

        return position;
    }
}
