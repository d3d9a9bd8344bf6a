using System.Collections.Concurrent;
using CareerBot.Evaluation;
using CareerBot.Terminal;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.QuestionSets;

/// <summary>Runs a question set once for all tests that look at it, by the turns of <c>eval</c>.</summary>
internal static class QuestionSetRun
{
    private static readonly Lazy<TerminalConversation> Conversation = new(() => TerminalConversation.Load(ShippedFolders.Folders));

    private static readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<TurnResult>>>> Runs = new();

    public static Task<IReadOnlyList<TurnResult>> OfAsync(string set) => Runs.GetOrAdd(set, name => new(() => RunAsync(name))).Value;

    private static Task<IReadOnlyList<TurnResult>> RunAsync(string set)
    {
        var questions = QuestionSetReader.Read(Path.Combine(AppContext.BaseDirectory, "QuestionSets", $"{set}.jsonl"), set);

        // Conversations of two sets may have one id, and their memories must not meet.
        return new EvaluationRun(Conversation.Value).RunAsync([[.. questions.Select(question => question with { Id = $"{set}/{question.Id}" })]], () => { }, CancellationToken.None);
    }
}
