using System.Collections.Immutable;

namespace CareerBot.Evaluation;

/// <summary>A turn of a question set, judged.</summary>
/// <param name="Conversation">The conversation that it is part of.</param>
/// <param name="Turn">What was right.</param>
/// <param name="Prediction">What the bot made of it.</param>
/// <param name="Wrong">The wrong parts.</param>
public sealed record TurnResult(QuestionConversation Conversation, QuestionTurn Turn, Prediction Prediction, ImmutableArray<string> Wrong)
{
    public bool IsRight => Wrong.IsEmpty;

    /// <summary>Whether intent and roles are right, whatever the answer says.</summary>
    public bool IsUnderstood => !Wrong.Contains(Judge.Intent) && !Wrong.Contains(Judge.Roles);
}
