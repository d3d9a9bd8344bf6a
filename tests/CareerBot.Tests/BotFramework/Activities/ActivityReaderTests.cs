using System.Buffers;
using System.Text;
using CareerBot.BotFramework.Activities;

namespace CareerBot.Tests.BotFramework.Activities;

public sealed class ActivityReaderTests
{
    [Fact]
    public void Everything_that_a_bot_may_ask_for_is_read()
    {
        var activity = Read("""
            {"type":"message","id":"1","timestamp":"2026-01-05T09:00:00.123Z","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/",
             "from":{"id":"29:u","name":"Ann","aadObjectId":"aad"},"recipient":{"id":"28:b","name":"CareerBot","role":"bot"},
             "conversation":{"id":"19:c;messageid=5","isGroup":true,"conversationType":"channel","tenantId":"t","name":"General"},
             "text":"<at>CareerBot</at> hi","textFormat":"plain","locale":"en-US","replyToId":"0","name":"n","action":"add","deliveryMode":"expectReplies",
             "value":{"question":"q"},"channelData":{"team":{"id":"x"}},
             "entities":[{"type":"mention","mentioned":{"id":"28:b","name":"CareerBot"},"text":"<at>CareerBot</at>"},{"type":"clientInfo"}],
             "membersAdded":[{"id":"28:b"}],"membersRemoved":[{"id":"29:u"}],"reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}]}
            """);

        Assert.Equal(("message", "1", "msteams", "https://smba.trafficmanager.net/emea/"), (activity.Type, activity.Id, activity.ChannelId, activity.ServiceUrl));
        Assert.Equal(new DateTimeOffset(2026, 1, 5, 9, 0, 0, 123, TimeSpan.Zero), activity.Timestamp);
        Assert.Equal(new ChannelAccount { Id = "29:u", Name = "Ann", AadObjectId = "aad" }, activity.From);
        Assert.Equal(new ChannelAccount { Id = "28:b", Name = "CareerBot", Role = "bot" }, activity.Recipient);
        Assert.Equal(
            new ConversationAccount { Id = "19:c;messageid=5", IsGroup = true, ConversationType = "channel", TenantId = "t", Name = "General" },
            activity.Conversation);
        Assert.Equal(("<at>CareerBot</at> hi", "plain", "en-US", "0", "n", "add"),
            (activity.Text, activity.TextFormat, activity.Locale, activity.ReplyToId, activity.Name, activity.Action));
        Assert.True(activity.ExpectsReplies);
        Assert.Equal("q", activity.Value?.GetProperty("question").GetString());
        Assert.Equal("x", activity.ChannelData?.GetProperty("team").GetProperty("id").GetString());
        Assert.Equal("<at>CareerBot</at>", Assert.Single(activity.Mentions).Text);
        Assert.Equal("28:b", Assert.Single(activity.MembersAdded).Id);
        Assert.Equal("29:u", Assert.Single(activity.MembersRemoved).Id);
        Assert.Equal(["like"], activity.ReactionsAdded);
        Assert.Equal(["sad"], activity.ReactionsRemoved);
    }

    [Fact]
    public void A_value_may_be_anything()
    {
        Assert.Equal("\"text\"", Read("""{"type":"event","conversation":{"id":"c"},"value":"text"}""").Value?.GetRawText());
        Assert.Null(Read("""{"type":"event","conversation":{"id":"c"},"value":null}""").Value);
    }

    [Fact]
    public void The_last_of_two_properties_of_one_name_counts() =>
        Assert.Equal("b", Read("""{"type":"message","conversation":{"id":"c"},"text":"a","text":"b"}""").Text);

    private static InboundActivity Read(string json) => ActivityReader.Read(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)));
}
