using System.Collections.Immutable;
using System.Text.Json;
using CareerBot.Evaluation;

namespace CareerBot.Tests.Conversations;

/// <summary>A turn of <c>conversations.jsonl</c>: one of a question set, and what is read on the card that answers it.</summary>
/// <param name="Question">What is said and what is right, as in a question set.</param>
/// <param name="Member">Who says it.</param>
/// <param name="Press">The button of the member's last card that is pressed; <see cref="QuestionTurn.Say"/> is what the chat then shows. Null for typed text.</param>
/// <param name="Heading">The card's first heading; null where that isn't judged.</param>
/// <param name="Lead">What the first text that is no heading has, in this order.</param>
/// <param name="Summary">What the line for notifications has, in this order.</param>
internal sealed record ScriptedTurn(
    QuestionTurn Question, string Member, string? Press, string? Heading, ImmutableArray<string> Lead, ImmutableArray<string> Summary)
{
    public static ScriptedTurn Of(QuestionTurn question, JsonElement json) => new(
        question, Text(json, "member") ?? "ann", Text(json, "press"), Text(json, "heading"), Texts(json, "lead"),
        json.TryGetProperty("summary", out _) ? Texts(json, "summary") : Texts(json, "lead"));

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static ImmutableArray<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var texts) ? [.. texts.EnumerateArray().Select(text => text.GetString()!)] : [];
}
