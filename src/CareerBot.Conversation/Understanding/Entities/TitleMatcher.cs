using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Text;
using CareerBot.Knowledge;
using FuzzySharp;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>
/// Finds held titles by the words of a title, in any order. A title never fits because it is part of the text: every word of
/// the text has to be explained by a word of the title.
/// </summary>
public sealed class TitleMatcher
{
    private const double LeastScore = 0.88;
    private const int LeastWordScore = 75;

    private readonly Lexicon _lexicon;
    private readonly ImmutableArray<Entry> _entries;
    private readonly ILookup<string, Entry> _byKey;

    public TitleMatcher(KnowledgeBase knowledge, Lexicon lexicon, MessageReader reader)
    {
        _lexicon = lexicon;
        _entries =
        [
            .. from role in knowledge.Roles
               from title in role.Titles
               let target = new RoleTarget(role.Id, title.Name)
               from name in title.Aliases.Concat(title.SharedAliases).Prepend(title.Name)
               let words = WordsOf(reader.ReadExact(name))
               select new Entry(target, words, Key(words), name == title.Name),
        ];
        _byKey = _entries.ToLookup(entry => entry.Key);
    }

    /// <summary>The words of a title in a text: singular, without small words and marks.</summary>
    public static ImmutableArray<string> WordsOf(IEnumerable<Token> tokens) =>
    [
        .. tokens.Where(token => !token.IsMark && !TitleWords.Connectors.Contains(token.Word))
            .Select(token => Stemmer.Singular(token.Word)).Distinct(),
    ];

    /// <summary>Candidates for the words of a title, best first; whole ones stand before those that fit in part.</summary>
    public ImmutableArray<TitleCandidate> Find(IReadOnlyCollection<string> words)
    {
        if (words.Count == 0)
            return [];
        var key = Key(words);
        var exact = Distinct(_byKey[key].Select(entry => new TitleCandidate(entry.Target, 1, IsPartial: false)));
        if (exact.Length > 0)
            return exact;

        var similar = Distinct(
            from entry in _entries
            where entry.Words.Length == words.Count && words.All(word => entry.Words.Contains(word, StringComparer.Ordinal) || entry.Words.Any(other => IsMisspelt(word, other)))
            let score = Fuzz.Ratio(key, entry.Key) / 100.0
            where score >= LeastScore
            orderby score descending
            select new TitleCandidate(entry.Target, score, IsPartial: false));
        if (similar.Length > 0)
            return similar;

        return Distinct(
            from entry in _entries
            where entry.IsName && words.All(word => entry.Words.Contains(word, StringComparer.Ordinal))
            orderby words.Count / (double)entry.Words.Length descending
            select new TitleCandidate(entry.Target, words.Count / (double)entry.Words.Length, IsPartial: true));
    }

    /// <summary>
    /// The held title that results when words of a title are replaced by others: "the senior one" after a machine learning
    /// engineer is the senior machine learning engineer.
    /// </summary>
    /// <param name="title">The words to start from.</param>
    /// <param name="wanted">The words that the result must have.</param>
    /// <param name="unwanted">The words that it must not have.</param>
    public RoleTarget? Vary(IReadOnlyCollection<string> title, IReadOnlyCollection<string> wanted, IReadOnlyCollection<string> unwanted)
    {
        var varied = _entries
            .Where(entry => wanted.All(entry.Words.Contains) && !unwanted.Any(entry.Words.Contains))
            .Select(entry => (entry.Target, Shared: entry.Words.Count(title.Contains) / (double)title.Union(entry.Words).Count()))
            .OrderByDescending(candidate => candidate.Shared)
            .FirstOrDefault();
        return varied.Shared > 0 ? varied.Target : null;
    }

    private bool IsMisspelt(string word, string other) => !_lexicon.IsTitleWord(word) && Fuzz.Ratio(word, other) >= LeastWordScore;

    private static string Key(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    private static ImmutableArray<TitleCandidate> Distinct(IEnumerable<TitleCandidate> candidates) =>
        [.. candidates.DistinctBy(candidate => candidate.Target)];

    private sealed record Entry(RoleTarget Target, ImmutableArray<string> Words, string Key, bool IsName);
}
