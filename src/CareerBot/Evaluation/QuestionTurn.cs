using System.Collections.Immutable;

namespace CareerBot.Evaluation;

/// <summary>One turn of a question set: what is said, and what is right.</summary>
/// <param name="Say">What the user types.</param>
/// <param name="Intents">The ids of the intents that are right.</param>
/// <param name="RoleSets">The sets of role ids that are right; empty where roles aren't judged.</param>
/// <param name="Says">What the answer must contain.</param>
/// <param name="NotSays">What it must not contain.</param>
/// <param name="Leads">What its first amount must be; empty where that isn't judged.</param>
public sealed record QuestionTurn(
    string Say,
    ImmutableArray<string> Intents,
    ImmutableArray<ImmutableArray<string>> RoleSets,
    ImmutableArray<string> Says,
    ImmutableArray<string> NotSays,
    ImmutableArray<string> Leads);
