using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Entities;
using CareerBot.Conversation.Understanding.Text;

namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>Parts a message into clauses, so that a question counts beside the story it stands in.</summary>
internal static class Clauses
{
    private const int FewestWords = 3;

    private static readonly string[] Marks = [".", "?", "!", ";", ",", ":", "-", "(", ")"];

    private static readonly string[] Conjunctions = ["and", "but", "so", "because", "since", "although", "though", "while", "before", "after"];

    /// <summary>The clauses with their entities; one that is the whole message where it has no other.</summary>
    public static IEnumerable<(ImmutableArray<Token> Tokens, ImmutableArray<Entity> Entities)> Of(
        ImmutableArray<Token> tokens, ImmutableArray<Entity> entities)
    {
        var start = 0;
        for (var i = 1; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && !Splits(tokens, entities, i))
                continue;
            var words = tokens.AsSpan(start, i - start).ToArray().Count(token => !token.IsMark);
            if (words < FewestWords && i < tokens.Length)
                continue;
            yield return Slice(tokens, entities, start, i);
            start = i;
        }
    }

    private static bool Splits(ImmutableArray<Token> tokens, ImmutableArray<Entity> entities, int i) =>
        (Marks.Contains(tokens[i - 1].Word) || Conjunctions.Contains(tokens[i].Word))
        && !entities.Any(entity => entity is not Entity.PartOfTitle { HasHead: false } && entity.From < i && i < entity.To);

    private static (ImmutableArray<Token> Tokens, ImmutableArray<Entity> Entities) Slice(
        ImmutableArray<Token> tokens, ImmutableArray<Entity> entities, int from, int to) =>
        (tokens[from..to],
            [.. entities.Where(entity => entity.From >= from && entity.To <= to).Select(entity => entity with { From = entity.From - from, To = entity.To - from })]);
}
