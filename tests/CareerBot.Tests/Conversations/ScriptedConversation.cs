using System.Collections.Immutable;
using System.Text.Json;
using CareerBot.Evaluation;

namespace CareerBot.Tests.Conversations;

/// <summary>A conversation of <c>conversations.jsonl</c>.</summary>
internal sealed record ScriptedConversation(string Id, ImmutableArray<ScriptedTurn> Turns)
{
    public static IReadOnlyDictionary<string, ScriptedConversation> All { get; } = Read(Path.Combine(AppContext.BaseDirectory, "Conversations", "conversations.jsonl"));

    private static Dictionary<string, ScriptedConversation> Read(string path) => QuestionSetReader.Read(path, path)
        .Zip(File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line)), Conversation)
        .ToDictionary(conversation => conversation.Id);

    private static ScriptedConversation Conversation(QuestionConversation questions, JsonElement json) => new(
        questions.Id, [.. questions.Turns.Zip(json.GetProperty("turns").EnumerateArray(), ScriptedTurn.Of)]);
}
