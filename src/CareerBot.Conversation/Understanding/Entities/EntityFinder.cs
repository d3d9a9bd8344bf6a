using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Text;
using CareerBot.Recognizers;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>Finds everything that a message names; terms may lie inside nothing else.</summary>
public sealed class EntityFinder(Lexicon lexicon, TitleFinder titles)
{
    /// <param name="text">The cleaned text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <returns>In the order of the message, without overlaps.</returns>
    public ImmutableArray<Entity> Find(string text, ImmutableArray<Token> tokens)
    {
        var found = new Claims();
        var numbers = new NumberSpans(lexicon, text, tokens);
        found.Add(PercentileRecognizer.Recognize(text).Select(numbers.Percentile));
        found.Add(YearCountRecognizer.Recognize(text).Select(numbers.Experience));
        var amounts = AmountRecognizer.Recognize(text).ToLookup(amount => amount.Form == AmountForm.Money);
        found.Add(amounts[true].Select(numbers.Money));
        found.Add(CalendarYearRecognizer.Recognize(text).Select(numbers.CalendarYear));
        found.Add(amounts[false].Select(numbers.Money));
        return FindNames(text, tokens, found);
    }

    /// <summary>Finds what is named in words; what is found already stays.</summary>
    internal ImmutableArray<Entity> FindNames(string text, ImmutableArray<Token> tokens, Claims found)
    {
        found.Add(Names(tokens, found, lexicon.Surveys, (from, to, name) => new Entity.Survey(from, to, name)));
        found.Add(Names(tokens, found, lexicon.Places, (from, to, name) => IsPronoun(text, tokens, from, to) ? null : new Entity.Place(from, to, name)));
        // "job security" before a title is no part of it
        found.Add(Names(tokens, found, lexicon.Terms, (from, to, name) => new Entity.Term(from, to, name)).Where(term => term!.To - term.From > 1));
        found.Add(titles.Find(text, tokens, found));
        found.Add(Names(tokens, found, lexicon.Currencies, (from, to, name) => new Entity.Currency(from, to, name)));
        found.Add(Names(tokens, found, lexicon.Skills, (from, to, name) => new Entity.Skill(from, to, name)));
        found.Add(Names(tokens, found, lexicon.Terms, (from, to, name) => new Entity.Term(from, to, name)));
        return found.InOrder();
    }

    // "tell us", not "in the US"
    private static bool IsPronoun(string text, ImmutableArray<Token> tokens, int from, int to) =>
        to == from + 1 && tokens[from].Word == "us" && text[tokens[from].Start] == 'u' && (from == 0 || tokens[from - 1].Word is not ("the" or "in"));

    private static IEnumerable<Entity?> Names(
        ImmutableArray<Token> tokens, Claims found, PhraseTable<string> names, Func<int, int, string, Entity?> make)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (found.Has(i) || tokens[i].IsMark || !names.TryMatch(tokens, i, out var to, out var name))
                continue;
            yield return make(i, to, name);
            i = to - 1;
        }
    }
}
