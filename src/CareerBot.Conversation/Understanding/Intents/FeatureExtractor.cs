using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Entities;
using CareerBot.Conversation.Understanding.Text;

namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>
/// What the intent of a message is scored on: its words, what they name, the terms that they belong to, and pairs of
/// neighbours. Names themselves are left out, so that a new role or skill needs no new examples.
/// </summary>
public static class FeatureExtractor
{
    public static ImmutableArray<string> Extract(IReadOnlyList<Token> tokens, IReadOnlyList<Entity> entities)
    {
        var symbols = Symbols(tokens, entities);
        var features = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (symbol, words) in symbols)
        {
            features.Add(symbol);
            if (symbol[0] == '@')
                features.UnionWith(words);
        }

        for (var i = 0; i <= symbols.Count; i++)
            features.Add($"{(i == 0 ? "^" : symbols[i - 1].Symbol)} {(i == symbols.Count ? "$" : symbols[i].Symbol)}");
        features.Add($"#{Math.Min(symbols.Count, 6)}");
        return [.. features];
    }

    private static List<(string Symbol, string[] Words)> Symbols(IReadOnlyList<Token> tokens, IReadOnlyList<Entity> entities)
    {
        var symbols = new List<(string, string[])>();
        var next = 0;
        foreach (var entity in entities.Where(entity => entity is not Entity.PartOfTitle { HasHead: false }).Append(null))
        {
            for (; next < (entity?.From ?? tokens.Count); next++)
            {
                if (!tokens[next].IsMark || tokens[next].Word is "?")
                    symbols.Add((tokens[next].Stem, []));
            }

            if (entity is null)
                break;
            symbols.Add((SymbolOf(entity), [.. tokens.Skip(entity.From).Take(entity.To - entity.From).Where(token => !token.IsMark).Select(token => token.Stem)]));
            next = entity.To;
        }

        return symbols;
    }

    private static string SymbolOf(Entity entity) => entity switch
    {
        Entity.Held or Entity.PartOfTitle or Entity.Unheld => "{role}",
        Entity.Term term => "@" + term.Id,
        Entity.Placeholder placeholder => placeholder.Symbol,
        Entity.Skill => "{skill}",
        Entity.Place => "{place}",
        Entity.Survey => "{survey}",
        Entity.Currency => "{currency}",
        Entity.Money => "{amount}",
        Entity.Experience => "{years}",
        Entity.Percentile => "{percentile}",
        Entity.CalendarYear => "{year}",
        _ => throw new ArgumentOutOfRangeException(nameof(entity)),
    };
}
