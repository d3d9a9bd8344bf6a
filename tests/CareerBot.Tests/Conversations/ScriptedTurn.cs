using System.Text.Json;
using CareerBot.Evaluation;

namespace CareerBot.Tests.Conversations;

/// <summary>A turn of <c>conversations.jsonl</c>: one of a question set, and what is read on the card that answers it.</summary>
/// <param name="Question">What is said and what is right, as in a question set.</param>
/// <param name="Member">Who says it.</param>
/// <param name="Press">The button of the member's last card that is pressed; <see cref="QuestionTurn.Say"/> is what the chat then shows. Null for typed text.</param>
/// <param name="Heading">The card's first heading; null for none.</param>
/// <param name="Lead">The first text that is no heading.</param>
/// <param name="Summary">The line for notifications.</param>
internal sealed record ScriptedTurn(QuestionTurn Question, string Member, string? Press, string? Heading, string Lead, string Summary)
{
    public static ScriptedTurn Of(QuestionTurn question, JsonElement json)
    {
        var lead = Text(json, "lead")!;
        return new ScriptedTurn(question, Text(json, "member") ?? "ann", Text(json, "press"), Text(json, "heading"), lead, Text(json, "summary") ?? lead);
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;
}
