using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.BotFramework.Activities;

namespace CareerBot.Tests.BotFramework;

public sealed class MessagesEndpointTests
{
    [Fact]
    public async Task A_message_is_answered_through_the_connector_and_with_an_empty_200()
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.PostAsync(server.Message("hello") with { Id = "a/1", Conversation = "19:x@thread.tacv2;messageid=7" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Equal("/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D7/activities/a%2F1", server.Connector.Post.Target);
        Assert.Equal("echo: hello", server.Connector.Post.Text);
    }

    [Fact]
    public async Task A_reply_goes_back_to_whoever_wrote()
    {
        await using var server = await BotServer.StartAsync();

        await server.PostAsync(server.Message() with { Id = "a1" });

        var reply = server.Connector.Post.Json;
        Assert.Equal("bot-1", reply.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("user-1", reply.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("conversation-1", reply.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("tenant-1", reply.GetProperty("conversation").GetProperty("tenantId").GetString());
        Assert.Equal("a1", reply.GetProperty("replyToId").GetString());
        Assert.Equal("message", reply.GetProperty("type").GetString());
        Assert.Equal("emulator", reply.GetProperty("channelId").GetString());
        Assert.False(reply.TryGetProperty("attachments", out _));
    }

    [Fact]
    public async Task A_message_without_an_id_is_answered_in_the_conversation()
    {
        await using var server = await BotServer.StartAsync();

        await server.PostAsync(server.Message() with { Id = null });

        Assert.Equal("/v3/conversations/conversation-1/activities", server.Connector.Post.Target);
    }

    [Fact]
    public async Task Expected_replies_are_in_the_response_and_nothing_is_posted()
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.PostAsync(server.Message("hi") with { DeliveryMode = "expectReplies", ServiceUrl = null });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var replies = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities");
        Assert.Equal("echo: hi", Assert.Single(replies.EnumerateArray()).GetProperty("text").GetString());
        Assert.Empty(server.Connector.Posts);
    }

    [Fact]
    public async Task Expected_replies_from_before_a_failure_are_not_lost()
    {
        await using var server = await BotServer.StartAsync(new TestBot(async (turn, cancellationToken) =>
        {
            await TestBot.Echo.OnTurnAsync(turn, cancellationToken);
            throw new InvalidOperationException("boom");
        }));

        var response = await server.PostAsync(server.Message("hi") with { DeliveryMode = "expectReplies" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("echo: hi", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invoke_is_answered_by_its_status_and_body()
    {
        var bot = new TestBot((turn, _) =>
        {
            turn.Respond(new InvokeResponse(201, JsonElement.Parse("""{"statusCode":200}""")));
            return Task.CompletedTask;
        });
        await using var server = await BotServer.StartAsync(bot);

        var response = await server.PostAsync(server.Message() with { Type = "invoke", More = new() { ["name"] = "adaptiveCard/action" } });

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("""{"statusCode":200}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_invoke_that_nothing_answers_gets_501()
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.PostAsync(server.Message() with { Type = "invoke", More = new() { ["name"] = "task/fetch" } });

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_invoke_that_expects_replies_has_its_answer_among_them()
    {
        var bot = new TestBot((turn, _) =>
        {
            turn.Respond(new InvokeResponse(200));
            return Task.CompletedTask;
        });
        await using var server = await BotServer.StartAsync(bot);

        var response = await server.PostAsync(server.Message() with { Type = "invoke", DeliveryMode = "expectReplies" });

        var reply = Assert.Single((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray());
        Assert.Equal("invokeResponse", reply.GetProperty("type").GetString());
        Assert.Equal(200, reply.GetProperty("value").GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Anything_but_a_post_gets_405(string method)
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("POST", Assert.Single(response.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("messageReaction")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("typing")]
    [InlineData("somethingNew")]
    public async Task An_activity_of_another_type_reaches_the_bot_and_gets_200(string type)
    {
        InboundActivity? seen = null;
        await using var server = await BotServer.StartAsync(new TestBot((turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }));

        var response = await server.PostAsync(server.Message(null) with { Type = type, More = new() { ["name"] = "n", ["value"] = new JsonObject { ["a"] = 1 } } });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal((type, "n", """{"a":1}"""), (seen?.Type, seen?.Name, seen?.Value?.GetRawText()));
    }

    [Fact]
    public async Task A_bot_that_throws_gives_500_and_goes_on()
    {
        var turns = 0;
        await using var server = await BotServer.StartAsync(new TestBot((turn, cancellationToken) =>
            ++turns == 1 ? throw new InvalidOperationException("boom") : TestBot.Echo.OnTurnAsync(turn, cancellationToken)));

        Assert.Equal(HttpStatusCode.InternalServerError, (await server.PostAsync(server.Message())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(server.Message())).StatusCode);
        Assert.Contains(server.Log.Records, record => record.Message.Contains("boom", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_user_wrote_is_not_logged()
    {
        await using var server = await BotServer.StartAsync(new TestBot((_, _) => throw new InvalidOperationException("boom")));

        await server.PostAsync(server.Message("my salary is secret"));

        Assert.DoesNotContain(server.Log.Records, record => record.Message.Contains("secret", StringComparison.Ordinal));
    }
}
