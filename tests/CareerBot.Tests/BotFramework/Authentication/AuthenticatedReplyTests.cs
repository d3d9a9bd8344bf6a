using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>How a bot with an app id answers.</summary>
public sealed class AuthenticatedReplyTests
{
    [Fact]
    public async Task A_reply_carries_the_bots_token()
    {
        await using var server = await AuthenticatedServer.StartAsync();

        await server.PostAsync(server.ChannelToken());
        await server.PostAsync(server.ChannelToken());

        Assert.Equal(["Bearer token-1", "Bearer token-1"], server.Bot.Connector.Posts.Select(post => post.Authorization));
    }

    [Fact]
    public async Task A_reply_that_is_not_taken_with_401_is_followed_by_a_new_token()
    {
        await using var server = await AuthenticatedServer.StartAsync(await RecordingConnector.StartAsync((context, count) =>
        {
            context.Response.StatusCode = count == 1 ? StatusCodes.Status401Unauthorized : StatusCodes.Status201Created;
            return Task.CompletedTask;
        }));

        Assert.Equal(HttpStatusCode.BadGateway, (await server.PostAsync(server.ChannelToken())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(server.ChannelToken())).StatusCode);

        Assert.Equal(["Bearer token-1", "Bearer token-2"], server.Bot.Connector.Posts.Select(post => post.Authorization));
    }

    [Fact]
    public async Task Without_a_token_nothing_is_posted_and_the_log_says_why()
    {
        await using var server = await AuthenticatedServer.StartAsync();
        server.Credential.Failure = new InvalidOperationException("wrong secret");

        Assert.Equal(HttpStatusCode.BadGateway, (await server.PostAsync(server.ChannelToken())).StatusCode);

        Assert.Empty(server.Bot.Connector.Posts);
        Assert.Contains(server.Bot.Log.Records, record => record.Message.Contains("wrong secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Any_host_name_and_any_address_will_do_with_an_app_id()
    {
        await using var server = await AuthenticatedServer.StartAsync(url: "http://0.0.0.0:0");
        var token = $"Bearer {server.ChannelToken()}";

        var response = await server.Bot.PostAsync(server.Message().ToJson(), request =>
        {
            request.Headers.Host = "bot.example.com";
            request.Headers.TryAddWithoutValidation("Authorization", token);
        });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(server.Bot.Log.Records, record => record.Level >= LogLevel.Warning);
    }
}
