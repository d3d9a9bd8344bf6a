using System.Text.Json;
using System.Text.RegularExpressions;
using CareerBot.BotFramework.Activities;
using CareerBot.Conversation;
using CareerBot.Conversation.Cards;
using CareerBot.Evaluation;
using CareerBot.Tests.Cards;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Conversations;

/// <summary>Conversations as data, had over HTTP with the program as it is shipped.</summary>
[Collection(nameof(RunningApp))]
public sealed class ConversationTests(HostServer server)
{
    public static TheoryData<string> Ids => [.. ScriptedConversation.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_conversation_goes_as_it_is_written(string id)
    {
        var memories = new Dictionary<string, ConversationMemory>();
        var cards = new Dictionary<string, JsonElement>();
        foreach (var (number, turn) in ScriptedConversation.All[id].Turns.Index())
        {
            var button = turn.Press is { } title ? PressedButton(cards[turn.Member], title, turn) : (JsonElement?)null;

            var sent = await server.SayAsync(turn.Question.Say, $"scripted/{id}", turn.Member, button);

            // The same turn without the server between says what was understood.
            var message = new Message(turn.Question.Say, button is { } data ? ButtonData.Read(data) : null);
            var reply = ShippedFolders.Conversation.Answer(message, memories.GetValueOrDefault(turn.Member, ConversationMemory.Empty));
            memories[turn.Member] = reply.Memory;
            cards[turn.Member] = sent.Card();

            AssertSent(turn, sent);
            Assert.Equal(CardWriter.Write(reply.Answer).GetRawText(), sent.Card().GetRawText());
            Assert.Empty(Judge.Wrong(turn.Question, Prediction.Of(id, number + 1, reply)));
        }
    }

    [Fact]
    public void Every_intent_has_a_conversation()
    {
        var asked = ScriptedConversation.All.Values.SelectMany(conversation => conversation.Turns).Select(turn => Assert.Single(turn.Question.Intents));

        Assert.Equal(Enum.GetValues<Intent>().Select(intent => intent.Id()).Order(), asked.Distinct().Order());
    }

    private static JsonElement PressedButton(JsonElement card, string title, ScriptedTurn turn)
    {
        var data = card.GetProperty("actions").EnumerateArray().Single(action => action.GetProperty("title").GetString() == title).GetProperty("data");
        Assert.Equal(turn.Question.Say, data.GetProperty("msteams").GetProperty("displayText").GetString());
        return data.GetProperty("msteams").GetProperty("value");
    }

    private static void AssertSent(ScriptedTurn turn, JsonElement sent)
    {
        Assert.False(sent.TryGetProperty("text", out _));
        Assert.Equal(Attachment.AdaptiveCardType, Assert.Single(sent.GetProperty("attachments").EnumerateArray()).GetProperty("contentType").GetString());
        var texts = CardText.Of(sent.Card()).ToList();
        if (turn.Heading is not null)
            Assert.Equal(turn.Heading, texts.First(text => text.IsHeading).Text);
        AssertHas(turn.Lead, texts.First(text => !text.IsHeading).Text);
        var summary = sent.GetProperty("summary").GetString()!;
        Assert.DoesNotContain('\n', summary);
        AssertHas(turn.Summary, summary);
        PlainTwin.AssertMatches(sent.Card());
    }

    private static void AssertHas(IEnumerable<string> parts, string text) =>
        Assert.Matches(string.Join(".*", parts.Select(Regex.Escape)), text);
}
