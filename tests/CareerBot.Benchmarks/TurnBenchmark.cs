using System.Globalization;
using CareerBot.Conversation;
using CareerBot.Conversation.Cards;
using CareerBot.Conversation.Dialogs;
using CareerBot.Conversation.Understanding;
using CareerBot.Knowledge;
using CareerBot.Storage;
using CareerBot.Turns;
using FuzzySharp;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Benchmarks;

/// <summary>A turn in process and its stages, beside looking for the closest example with FuzzySharp alone.</summary>
internal static class TurnBenchmark
{
    private const int WarmUps = 30;
    private const int Rounds = 50;

    // The peer takes so long that more rounds would only make everyone wait.
    private const int PeerRounds = 2;

    private static readonly MemoryKey Member = new("benchmark", "conversation", "member");

    public static async Task<int> RunAsync(TextWriter output)
    {
        var loaded = new KnowledgeLoader(ReplyCatalog.Needed).Load([Path.Combine(AppContext.BaseDirectory, "knowledge")]);
        if (!loaded.Succeeded)
        {
            output.WriteLine(string.Join('\n', loaded.Problems));
            return 1;
        }

        var contenders = Contenders(loaded.Knowledge);
        var peer = Peer(loaded.Knowledge);
        for (var round = 0; round < WarmUps; round++)
        {
            foreach (var contender in contenders)
                await contender.WarmUpAsync(Questions.Mixed);
        }

        await peer.WarmUpAsync(Questions.Mixed.Take(1));
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var contender in contenders)
                await contender.MeasureAsync(Questions.Mixed);
            if (round < PeerRounds)
                await peer.MeasureAsync(Questions.Mixed);
        }

        Write(output, [.. contenders, peer]);
        return 0;
    }

    private static Contender[] Contenders(KnowledgeBase knowledge)
    {
        var conversation = new CareerConversation(knowledge, new UnderstandingOptions());
        var understander = new Understander(new Analyzer(knowledge), new UnderstandingOptions());
        var turns = new TurnRunner(conversation, new MemoryConversationStore(new StorageOptions(), TimeProvider.System), NullLogger<TurnRunner>.Instance);
        var answers = Questions.Mixed.ToDictionary(
            question => question, question => conversation.Answer(new Message(question), ConversationMemory.Empty).Answer);
        return
        [
            new("turn: memory, understanding, answer, card", async question =>
                CardWriter.Write((await turns.RunAsync(Member, new Message(question), CancellationToken.None)).Answer)),
            new("  understanding", question => Done(understander.Understand(question, ConversationMemory.Empty))),
            new("  understanding and answer", question => Done(conversation.Answer(new Message(question), ConversationMemory.Empty))),
            new("  card", question => Done(CardWriter.Write(answers[question]))),
        ];
    }

    private static Contender Peer(KnowledgeBase knowledge)
    {
        string[] examples = [.. knowledge.Language.Intents.Values.SelectMany(sentences => sentences)];
        return new Contender(
            string.Create(CultureInfo.InvariantCulture, $"peer: FuzzySharp's ExtractOne over {examples.Length} examples"),
            question => Done(Process.ExtractOne(question, examples)));
    }

    private static Task Done(object? result)
    {
        GC.KeepAlive(result);
        return Task.CompletedTask;
    }

    private static void Write(TextWriter output, IReadOnlyList<Contender> contenders)
    {
        var width = contenders.Max(contender => contender.Name.Length);
        output.WriteLine($"{"".PadRight(width)}  {"median µs",12}  {"95 % µs",12}  {"bytes",12}  {"runs",6}");
        foreach (var contender in contenders)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contender.Name.PadRight(width)}  {contender.Microseconds(0.5),12:N1}  {contender.Microseconds(0.95),12:N1}  {contender.Bytes,12:N0}  {contender.Runs,6}"));
        }
    }
}
