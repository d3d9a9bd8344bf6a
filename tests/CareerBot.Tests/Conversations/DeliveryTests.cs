using System.Text.Json.Nodes;
using CareerBot.Tests.Cards;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Conversations;

[Collection(nameof(RunningApp))]
public sealed class DeliveryTests(HostServer server)
{
    [Fact]
    public async Task A_question_that_is_delivered_again_is_answered_once_and_changes_nothing()
    {
        const string Conversation = "delivered again";
        var question = server.Activity("what does a data scientist do?") with { Conversation = Conversation };

        await server.PostAsync(question.ToJson());
        await server.SayAsync("what does an MLOps engineer do?", Conversation);
        await server.PostAsync(question.ToJson());
        var later = await server.SayAsync("and the skills?", Conversation);

        Assert.Single(server.RepliesTo(question.Id!));
        Assert.StartsWith("MLOps Engineer", later.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_welcomed_can_go_on_from_the_buttons()
    {
        const string Conversation = "welcomed";
        var welcome = Assert.Single(await server.SendAsync("conversationUpdate", Conversation, more =>
            more["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot-1" })));
        Assert.False(welcome.TryGetProperty("text", out _));
        PlainTwin.AssertMatches(welcome.Card());

        foreach (var title in CardText.Buttons(welcome.Card()))
        {
            var answer = await server.SayAsync(null, Conversation, value: welcome.Button(title));
            Assert.NotEqual(welcome.GetProperty("summary").GetString(), answer.GetProperty("summary").GetString());
        }
    }
}
