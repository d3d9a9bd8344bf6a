using System.Text.Json.Nodes;
using CareerBot.BotFramework.Activities;

namespace CareerBot.Tests.Host;

[Collection(nameof(RunningApp))]
public sealed class MessageTests(HostServer server)
{
    [Fact]
    public async Task A_question_is_answered_by_a_card_with_its_plain_twin_and_a_summary()
    {
        var reply = await server.SayAsync("what does a senior ML scientist earn?", "card");

        Assert.Contains("$110,545", reply.Plain(), StringComparison.Ordinal);
        Assert.Equal(Attachment.AdaptiveCardType, reply.GetProperty("attachments")[0].GetProperty("contentType").GetString());
        Assert.Contains("$110,545", reply.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', reply.GetProperty("summary").GetString()!);
        Assert.False(reply.TryGetProperty("text", out _));
        Assert.Equal("acceptingInput", reply.GetProperty("inputHint").GetString());
    }

    [Fact]
    public async Task A_later_question_leans_on_an_earlier_one()
    {
        await server.SayAsync("what does a machine learning researcher do?", "follow-up");

        Assert.Contains("Machine Learning Researcher", (await server.SayAsync("and the challenges?", "follow-up")).Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_members_of_a_group_have_memories_of_their_own()
    {
        await server.SayAsync("what does a data scientist do?", "group", "ann");
        await server.SayAsync("what does an MLOps engineer do?", "group", "bob");

        var ann = await server.SayAsync("and the skills?", "group", "ann");
        var bob = await server.SayAsync("and the skills?", "group", "bob");

        Assert.StartsWith("Data Scientist", ann.Plain(), StringComparison.Ordinal);
        Assert.StartsWith("MLOps Engineer", bob.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_member_has_a_memory_of_each_conversation()
    {
        await server.SayAsync("what does a data scientist do?", "first-chat");

        var reply = await server.SayAsync("and the skills?", "second-chat");

        Assert.DoesNotContain("Data Scientist: ", reply.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bots_mention_is_no_part_of_the_question()
    {
        var plain = await server.SayAsync("what does a data scientist do?", "without-mention");

        var mentioned = await server.SayAsync("<at>CareerBot</at> what does a data scientist do?", "with-mention", change: more => more["entities"] = new JsonArray(
            new JsonObject { ["type"] = "mention", ["text"] = "<at>CareerBot</at>", ["mentioned"] = new JsonObject { ["id"] = "bot-1", ["name"] = "CareerBot" } }));

        Assert.Equal(plain.Plain(), mentioned.Plain());
    }

    [Fact]
    public async Task What_a_user_typed_comes_back_as_a_text_run_only()
    {
        var reply = await server.SayAsync("what does a [plumber](https://evil.example) earn?", "markdown");

        foreach (var element in reply.Card().GetProperty("body").EnumerateArray().Where(element => element.GetProperty("type").GetString() == "TextBlock"))
            Assert.DoesNotContain("plumber", element.GetProperty("text").GetString(), StringComparison.OrdinalIgnoreCase);
    }
}
