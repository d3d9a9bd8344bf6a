using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Text;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>Finds the job titles that a message names, held or not.</summary>
public sealed class TitleFinder(Lexicon lexicon, TitleMatcher matcher)
{
    private const int LongestTitle = 8;

    private static readonly string[] Placeholders = ["one", "ones", "role", "position", "job", "level", "version"];

    private readonly LevelBehind _levels = new(lexicon);

    private static readonly string[] LeadingHeads = ["head", "director", "vice president", "vp", "manager", "chief", "professor", "lead"];

    /// <param name="text">The cleaned text of the message.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="taken">The tokens that are part of other entities and can't be part of a title.</param>
    internal IEnumerable<Entity> Find(string text, ImmutableArray<Token> tokens, Claims taken)
    {
        var position = 0;
        while (position < tokens.Length)
        {
            var title = HeadAfter(tokens, position, taken) is { } head ? Title(text, tokens, position, head, taken) : null;
            foreach (var loose in LooseWords(tokens, position, title?.From ?? tokens.Length, taken))
                yield return loose;
            if (title is null)
                yield break;
            yield return title;
            position = title.To;
        }
    }

    private int? HeadAfter(ImmutableArray<Token> tokens, int position, Claims taken)
    {
        for (var i = position; i < tokens.Length; i++)
        {
            if (!taken.Has(i) && Part(tokens[i]) == TitlePart.Head)
                return i;
        }

        return null;
    }

    private Entity Title(string text, ImmutableArray<Token> tokens, int floor, int head, Claims taken)
    {
        var from = head;
        while (from > floor && head - from < LongestTitle && !taken.Has(from - 1) && IsBefore(tokens, from - 1, floor))
            from--;

        // "software engineering manager": the next head is the one that counts
        var end = head + 1;
        while (end < tokens.Length && !taken.Has(end) && Part(tokens[end]) == TitlePart.Head)
            end++;

        var after = EndOfFieldsBehind(tokens, end, taken);
        if (after > end && Whole(tokens, from, after) is { } behind)
            return behind;
        if (tokens[head].Word.EndsWith(" of", StringComparison.Ordinal))
            return Unheld(text, tokens, from, EndOfNouns(tokens, end, taken));
        if (LeadingHeads.Contains(tokens[head].Word) && end < tokens.Length && tokens[end].Word == "of")
            return Unheld(text, tokens, from, EndOfNouns(tokens, end + 1, taken));
        if ((Whole(tokens, from, end) ?? Inner(tokens, from, head, end)) is { } whole)
            return AtLevel(text, tokens, whole, taken);
        return Rest(text, tokens, from, end, EndOfModifiersBehind(tokens, end, taken));
    }

    // What stands before a held title and is no part of it: "stack senior data scientist", "Netflix data scientist"
    private Entity.Held? Inner(ImmutableArray<Token> tokens, int from, int head, int end)
    {
        for (var start = from; start < head && IsOutside(tokens, start); start++)
        {
            if (Whole(tokens, start + 1, end) is { } inner)
                return inner;
        }

        return null;
    }

    // Only words that are known to make other jobs do so.
    private bool IsOutside(ImmutableArray<Token> tokens, int i) =>
        tokens[i].IsMark
        || (Part(tokens[i]) == TitlePart.Modifier
            && (lexicon.IsTerm(tokens[i]) || !lexicon.IsTitleWord(Stemmer.Singular(tokens[i].Word)) || IsTaxed(tokens, i)));

    // "after tax", "pre-tax"
    private static bool IsTaxed(ImmutableArray<Token> tokens, int i) =>
        i > 0 && tokens[i].Word == "tax" && tokens[i - 1].Word is "after" or "before" or "-";

    // A level behind a held title makes it another one.
    private Entity AtLevel(string text, ImmutableArray<Token> tokens, Entity.Held held, Claims taken)
    {
        if (_levels.EndOf(text, tokens, held.To, taken) is not { } end)
            return held;
        if (Whole(tokens, held.From, end) is { } other)
            return other;
        // a number may be taken already
        return new Entity.Unheld(held.From, taken.Has(end - 1) ? held.To : end, text[tokens[held.From].Start..tokens[end - 1].End]);
    }

    private Entity.Held? Whole(ImmutableArray<Token> tokens, int from, int to)
    {
        var candidates = matcher.Find(TitleMatcher.WordsOf(tokens[from..to]));
        if (candidates.IsEmpty || candidates[0].IsPartial)
            return null;
        var targets = candidates.Where(candidate => candidate.Score >= candidates[0].Score).ToList();
        return targets.Count == 1 ? new Entity.Held(from, to, targets[0].Target, targets[0].Score) : null;
    }

    private Entity Rest(string text, ImmutableArray<Token> tokens, int from, int to, int after)
    {
        var words = TitleMatcher.WordsOf(tokens[from..to]);
        var candidates = matcher.Find(words);
        return candidates.IsEmpty || lexicon.StandsAlone(string.Join(' ', words)) || after > to
            ? Unheld(text, tokens, from, after)
            : new Entity.PartOfTitle(from, to, words, [.. candidates.Select(candidate => candidate.Target)], HasHead: true, StandsForTitle: true);
    }

    private static Entity.Unheld Unheld(string text, ImmutableArray<Token> tokens, int from, int to) =>
        new(from, to, text[tokens[from].Start..tokens[to - 1].End]);

    // A level or a field without a head: "the senior one", "and for AI?"
    private IEnumerable<Entity> LooseWords(ImmutableArray<Token> tokens, int from, int to, Claims taken)
    {
        for (var i = from; i < to; i++)
        {
            if (taken.Has(i) || Part(tokens[i]) is not (TitlePart.Level or TitlePart.Field))
                continue;
            var end = i + 1;
            while (end < to && !taken.Has(end) && Part(tokens[end]) is TitlePart.Level or TitlePart.Field)
                end++;
            if (Whole(tokens, i, end) is { } held)
            {
                yield return held;
                i = end - 1;
                continue;
            }

            var words = TitleMatcher.WordsOf(tokens[i..end]);
            var standsForTitle = end < tokens.Length && Placeholders.Contains(tokens[end].Word);
            if (standsForTitle)
                end++;
            yield return new Entity.PartOfTitle(i, end, words, [.. matcher.Find(words).Select(candidate => candidate.Target)], HasHead: false, standsForTitle);
            i = end - 1;
        }
    }

    private bool IsBefore(ImmutableArray<Token> tokens, int i, int floor) => Part(tokens[i]) switch
    {
        // "non-senior ML scientist"
        TitlePart.Level when i > 1 && tokens[i - 1].Word == "-" && tokens[i - 2].Word == "non" => false,
        TitlePart.Level or TitlePart.Field or TitlePart.Modifier => true,
        // "Sr. Engineer"
        _ when tokens[i].Word == "." => i > floor && Part(tokens[i - 1]) == TitlePart.Level && tokens[i - 1].End == tokens[i].Start,
        // "data-scientist", "mid-level"
        _ when tokens[i].Word == "-" && i > floor && tokens[i - 1].End == tokens[i].Start && tokens[i].End == tokens[i + 1].Start =>
            Part(tokens[i - 1]) is TitlePart.Level or TitlePart.Field or TitlePart.Modifier,
        _ => tokens[i].Word is "/" or "-" or "&" or "and" && i > floor
            && Part(tokens[i - 1]) == TitlePart.Field && Part(tokens[i + 1]) == TitlePart.Field,
    };

    private int EndOfFieldsBehind(ImmutableArray<Token> tokens, int end, Claims taken)
    {
        var after = end;
        for (var i = end; i < tokens.Length && i < end + LongestTitle && !taken.Has(i); i++)
        {
            var part = Part(tokens[i]);
            if (part == TitlePart.Head)
                return end;
            if (part is TitlePart.Level or TitlePart.Field)
                after = i + 1;
            else if (!TitleWords.Connectors.Contains(tokens[i].Word))
                break;
        }

        while (after > end && after < tokens.Length && tokens[after].Word is ")" or "level")
            after++;
        return after;
    }

    // "engineer deep learning"
    private int EndOfModifiersBehind(ImmutableArray<Token> tokens, int end, Claims taken)
    {
        var after = end;
        while (after < tokens.Length && !taken.Has(after) && Part(tokens[after]) is TitlePart.Modifier && !lexicon.IsTerm(tokens[after]))
            after++;
        return after < tokens.Length && Part(tokens[after]) == TitlePart.Head ? end : after;
    }

    private int EndOfNouns(ImmutableArray<Token> tokens, int from, Claims taken)
    {
        var end = from;
        while (end < tokens.Length && end < from + 3 && !taken.Has(end) && IsNoun(tokens[end]))
            end++;
        return end;
    }

    private bool IsNoun(Token token) => Part(token) != TitlePart.None || token.Word is "the" or "and";

    private TitlePart Part(Token token) => token.IsMark ? TitlePart.None : lexicon.PartOf(token.Word);
}
