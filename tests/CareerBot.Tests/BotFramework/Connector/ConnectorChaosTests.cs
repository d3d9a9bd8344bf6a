using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerBot.Tests.BotFramework.Connector;

/// <summary>A connector that misbehaves, seen by the whole bot: it neither dies nor posts twice, and its log says what happened.</summary>
public sealed class ConnectorChaosTests
{
    private readonly ManualClock _clock = new();

    [Theory]
    [InlineData("2", 2)]
    [InlineData(null, 0.6)]
    [InlineData("soon", 0.6)]
    public async Task Too_many_requests_are_tried_again_later(string? retryAfter, double seconds)
    {
        await using var server = await StartAsync((context, count) =>
        {
            if (count > 1)
                return RecordingConnector.AcceptAsync(context, count);
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        });

        var response = server.PostAsync(server.Message());
        await _clock.TimerWithinAsync(TimeSpan.FromSeconds(seconds));
        _clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(HttpStatusCode.OK, (await response).StatusCode);
        Assert.Equal(2, server.Connector.Posts.Count);
        AssertLogged(server, "didn't take the activity (429); sending it again in 00:00:0");
    }

    [Fact]
    public async Task Too_many_requests_for_ever_end_the_turn()
    {
        await using var server = await StartAsync((context, _) =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        });

        Assert.Equal(HttpStatusCode.BadGateway, (await server.PostAsync(server.Message())).StatusCode);
        Assert.Equal(4, server.Connector.Posts.Count);
        AssertLogged(server, "took no activity in 4 attempts: 429");
        await AssertGoesOnAsync(server);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(412)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_failure_after_which_nobody_knows_is_not_followed_by_a_second_post(int status)
    {
        await using var server = await StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync("<html>sorry</html>");
        });
        var message = server.Message();

        Assert.Equal(HttpStatusCode.BadGateway, (await server.PostAsync(message)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(message)).StatusCode);

        Assert.Single(server.Connector.Posts);
        AssertLogged(server, $"answered {status}.");
        await AssertGoesOnAsync(server);
    }

    [Fact]
    public async Task A_connector_that_hangs_is_given_up()
    {
        var arrived = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await using var server = await StartAsync((_, _) =>
        {
            arrived.TrySetResult();
            return release.Task;
        });
        var message = server.Message();

        var response = server.PostAsync(message);
        await arrived.Task;
        _clock.Advance(TimeSpan.FromSeconds(8));

        Assert.Equal(HttpStatusCode.BadGateway, (await response).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(message)).StatusCode);
        Assert.Single(server.Connector.Posts);
        AssertLogged(server, "didn't answer in time");
        release.SetResult();
        await AssertGoesOnAsync(server);
    }

    [Theory]
    [InlineData("", "broke")]
    [InlineData("HTTP/1.1 20", "broke")]
    [InlineData("HTTP/1.1 201 Created\r\nContent-Ty", "broke")]
    [InlineData("220 mail.example ESMTP\r\n", "broke")]
    [InlineData("\0\u0001\u0002\u00FF\u00FE", "broke")]
    public async Task A_connector_that_hangs_up_or_speaks_something_else_gets_one_post(string answer, string log)
    {
        await using var server = await StartAsync();
        await using var raw = new RawConnector(answer);
        var message = server.Message() with { ServiceUrl = raw.Url };

        Assert.Equal(HttpStatusCode.BadGateway, (await server.PostAsync(message)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(message)).StatusCode);

        Assert.Equal(1, raw.Requests);
        AssertLogged(server, log);
        await AssertGoesOnAsync(server);
    }

    [Theory]
    [InlineData("HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{\"id\":")]
    [InlineData("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n{\"id\":5}")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"id\":\"\u00FF\"}")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{\"id\":\"\\ud83d\"}")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n")]
    public async Task A_yes_is_a_yes_whatever_follows_it(string answer)
    {
        await using var server = await StartAsync();
        await using var raw = new RawConnector(answer);
        var message = server.Message() with { ServiceUrl = raw.Url };

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(message)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(message)).StatusCode);

        Assert.Equal(1, raw.Requests);
        AssertLogged(server, "the rest of its answer can't be read");
        await AssertGoesOnAsync(server);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        await using var elsewhere = await RecordingConnector.StartAsync();
        await using var server = await StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = elsewhere.Url.AbsoluteUri;
            return Task.CompletedTask;
        });

        Assert.Equal(HttpStatusCode.BadGateway, (await server.PostAsync(server.Message())).StatusCode);

        Assert.Single(server.Connector.Posts);
        Assert.Empty(elsewhere.Posts);
        AssertLogged(server, $"answered {status}.");
        await AssertGoesOnAsync(server);
    }

    private async Task<BotServer> StartAsync(Func<HttpContext, int, Task>? answer = null) => await BotServer.StartAsync(
        connector: await RecordingConnector.StartAsync(answer), services: services => services.AddSingleton<TimeProvider>(_clock));

    private static void AssertLogged(BotServer server, string text) => Assert.Contains(
        server.Log.Records, record => record.Level >= LogLevel.Warning && record.Message.Contains(text, StringComparison.Ordinal));

    /// <summary>The same conversation is answered as soon as its connector behaves.</summary>
    private static async Task AssertGoesOnAsync(BotServer server)
    {
        await using var better = await RecordingConnector.StartAsync();

        var response = await server.PostAsync(server.Message("again") with { ServiceUrl = better.Url.AbsoluteUri });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("echo: again", better.Post.Text);
    }
}
