using System.Collections.Immutable;

namespace CareerBot.Evaluation;

/// <summary>A conversation of a question set.</summary>
public sealed record QuestionConversation(string Id, ImmutableArray<string> Tags, ImmutableArray<QuestionTurn> Turns);
