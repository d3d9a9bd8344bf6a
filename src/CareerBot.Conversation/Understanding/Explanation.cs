using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Entities;

namespace CareerBot.Conversation.Understanding;

/// <summary>Why a message was understood as it was.</summary>
/// <param name="Words">The words that were read, after spelling and shorthand.</param>
/// <param name="Entities">What they name.</param>
/// <param name="Intents">The likeliest intents by the words alone, each with the features that spoke most for it.</param>
/// <param name="Meaning">What it came to in its conversation.</param>
public sealed record Explanation(
    string Words, ImmutableArray<string> Entities, ImmutableArray<(Intent Intent, double Probability, string Evidence)> Intents, Meaning Meaning)
{
    private const int MostIntents = 3;
    private const int MostFeatures = 6;

    internal static Explanation Of(Analysis analysis, Meaning meaning, Analyzer analyzer) => new(
        string.Join(' ', analysis.Tokens.Select(token => token.Word)),
        [.. analysis.Entities.Select(entity => $"{WordsOf(analysis, entity)} = {Describe(entity)}")],
        [
            .. from score in analysis.Scores.Take(MostIntents)
               let evidence = analyzer.Evidence(analysis, score.Intent).Take(MostFeatures).Select(feature => $"{feature.Feature} {feature.Weight:0.0}")
               select (score.Intent, score.Probability, string.Join(", ", evidence)),
        ],
        meaning);

    private static string WordsOf(Analysis analysis, Entity entity) =>
        string.Join(' ', analysis.Tokens.Skip(entity.From).Take(entity.To - entity.From).Select(token => token.Word));

    private static string Describe(Entity entity) => entity switch
    {
        Entity.Held held => $"role {held.Target.RoleId} ({held.Target.JobTitle}), score {held.Score:0.00}",
        Entity.PartOfTitle partial => $"part of a title; may be {string.Join(", ", partial.Candidates.Take(3).Select(target => target.JobTitle))}",
        Entity.Unheld => "a job title that isn't held",
        Entity.Term term => $"term {term.Id}",
        Entity.Skill skill => $"skill {skill.Name}",
        Entity.Place place => $"place {place.Name}",
        Entity.Survey survey => $"survey {survey.Name}",
        Entity.Currency currency => $"currency {currency.Name}",
        Entity.Money money => $"amount {money.Amount.From}{(money.Amount.IsRange ? $" to {money.Amount.To}" : "")} {money.CurrencyName}",
        Entity.Experience experience => $"{experience.Years.From} years",
        Entity.Percentile percentile => $"percentile {percentile.Mention.Percentile}",
        Entity.CalendarYear year => $"year {year.Year}",
        _ => entity.ToString(),
    };
}
