using CareerBot.Evaluation;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Conversations;

/// <summary>The conversations of conversations.jsonl (the format of a question set), turn by turn through the real endpoint.</summary>
public sealed class ConversationTests(HostServer server) : IClassFixture<HostServer>
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "Conversations", "conversations.jsonl");

    private static readonly Dictionary<string, QuestionConversation> All =
        QuestionSetReader.Read(File, "conversations.jsonl").ToDictionary(conversation => conversation.Id);

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_turn_says_what_it_should(string id)
    {
        foreach (var (index, turn) in All[id].Turns.Index())
        {
            var reply = await server.SayAsync(turn.Say, id);

            // A channel sees the answer only; what was understood is judged below.
            var seen = new Prediction(id, index + 1, turn.Intents[0], [.. turn.RoleSets.FirstOrDefault([])], 1, reply.Plain());
            Assert.True(Judge.Wrong(turn, seen).IsEmpty, $"{turn.Say}\n{reply.Plain()}");
        }
    }

    [Fact]
    public async Task Every_turn_is_understood()
    {
        var run = await TerminalRun.OfAsync("eval", File);

        Assert.EndsWith($"100.00% of {All.Values.Sum(conversation => conversation.Turns.Length)} turns right", run.Out[..run.Out.LastIndexOf(" (", StringComparison.Ordinal)], StringComparison.Ordinal);
    }
}
