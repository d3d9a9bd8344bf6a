using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Entities;
using CareerBot.Conversation.Understanding.Intents;
using CareerBot.Conversation.Understanding.Text;

namespace CareerBot.Conversation.Understanding;

/// <summary>What a message says by itself, before its conversation is looked at.</summary>
/// <param name="Text">The cleaned text.</param>
/// <param name="Tokens">Its words and marks.</param>
/// <param name="Entities">What it names, in order.</param>
/// <param name="Features">What its intent was scored on.</param>
/// <param name="Scores">The intents of the whole message, likeliest first.</param>
/// <param name="ClauseScores">The intents of the clause that says most, likeliest first.</param>
/// <param name="Strangeness">The share of its words that no career question has, from 0 to 1.</param>
public sealed record Analysis(
    string Text,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Entity> Entities,
    ImmutableArray<string> Features,
    ImmutableArray<IntentScore> Scores,
    ImmutableArray<IntentScore> ClauseScores,
    double Strangeness)
{
    private readonly HashSet<string> _terms = [.. Entities.OfType<Entity.Term>().Select(term => term.Id)];

    /// <summary>Whether it has a word or phrase of this term.</summary>
    public bool Has(string term) => _terms.Contains(term);

    public double Probability(Intent intent) => Scores.FirstOrDefault(score => score.Intent == intent).Probability;

    /// <summary>The words that are part of no entity.</summary>
    public IEnumerable<Token> LooseWords =>
        Tokens.Where((token, i) => !token.IsMark
            && !Entities.Any(entity => entity.From <= i && i < entity.To));
}
