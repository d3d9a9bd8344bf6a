using System.Net;
using System.Net.Sockets;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Tests.BotFramework.Connector;

/// <summary>What is sent again, and what never.</summary>
public sealed class ConnectorRetryTests
{
    private static readonly OutboundActivity Hello = new() { Text = "hello", Conversation = new ConversationAccount { Id = "c" }, ReplyToId = "a" };

    private readonly ManualClock _clock = new();

    [Fact]
    public async Task A_429_is_repeated_after_the_seconds_that_it_asks_for()
    {
        await using var connector = await RecordingConnector.StartAsync(Refuse(times: 1, retryAfter: "2"));

        var sending = Client().SendAsync(connector.Url, Hello, default);
        await _clock.TimerWithinAsync(TimeSpan.FromSeconds(2));
        _clock.Advance(TimeSpan.FromSeconds(1.9));
        Assert.Single(connector.Posts);
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal("sent-2", (await sending).Id);
        Assert.Equal(2, connector.Posts.Count);
    }

    [Fact]
    public async Task A_429_is_repeated_at_the_date_that_it_asks_for()
    {
        var date = _clock.GetUtcNow().AddSeconds(3).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        await using var connector = await RecordingConnector.StartAsync(Refuse(times: 1, retryAfter: date));

        var sending = Client().SendAsync(connector.Url, Hello, default);
        await _clock.TimerWithinAsync(TimeSpan.FromSeconds(3));
        _clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal("sent-2", (await sending).Id);
    }

    [Fact]
    public async Task A_429_that_asks_for_nothing_is_repeated_later_and_later()
    {
        await using var connector = await RecordingConnector.StartAsync(Refuse(times: 2));

        var sending = Client().SendAsync(connector.Url, Hello, default);
        await _clock.TimerWithinAsync(TimeSpan.FromSeconds(0.6));
        _clock.Advance(TimeSpan.FromSeconds(0.6));
        await _clock.TimerWithinAsync(TimeSpan.FromSeconds(1.2));
        _clock.Advance(TimeSpan.FromSeconds(1.2));

        Assert.Equal("sent-3", (await sending).Id);
    }

    [Fact]
    public async Task A_channel_that_keeps_refusing_is_left_alone_after_four_attempts()
    {
        await using var connector = await RecordingConnector.StartAsync(Refuse(times: 99, retryAfter: "0"));

        var sending = Client().SendAsync(connector.Url, Hello, default);

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => sending);
        Assert.False(failure.MayHaveArrived);
        Assert.Equal(4, connector.Posts.Count);
    }

    [Fact]
    public async Task A_wait_that_is_longer_than_a_turn_is_not_begun()
    {
        await using var connector = await RecordingConnector.StartAsync(Refuse(times: 1, retryAfter: "60"));

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Client().SendAsync(connector.Url, Hello, default));

        Assert.False(failure.MayHaveArrived);
        Assert.Single(connector.Posts);
    }

    [Fact]
    public async Task A_channel_that_hangs_is_given_up_and_nothing_is_sent_again()
    {
        var arrived = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await using var connector = await RecordingConnector.StartAsync((_, _) =>
        {
            arrived.SetResult();
            return release.Task;
        });

        var sending = Client().SendAsync(connector.Url, Hello, default);
        await arrived.Task;
        _clock.Advance(TimeSpan.FromSeconds(8));

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => sending);
        release.SetResult();
        Assert.True(failure.MayHaveArrived);
        Assert.Single(connector.Posts);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_activity_was_sent_is_not_repeated()
    {
        await using var connector = await RecordingConnector.StartAsync((context, count) =>
        {
            if (count == 1)
                return RecordingConnector.AcceptAsync(context, count);
            context.Abort();
            return Task.CompletedTask;
        });
        var client = Client();
        await client.SendAsync(connector.Url, Hello, default);

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => client.SendAsync(connector.Url, Hello, default));

        Assert.True(failure.MayHaveArrived);
        Assert.Equal(2, connector.Posts.Count);
    }

    [Fact]
    public async Task A_connection_that_is_refused_is_tried_again()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var url = new Uri($"http://127.0.0.1:{((IPEndPoint)closed.LocalEndpoint).Port}/");
        closed.Stop();

        var sending = Client().SendAsync(url, Hello, default);
        foreach (var seconds in (double[])[0.6, 1.2, 2.4])
        {
            await _clock.TimerWithinAsync(TimeSpan.FromSeconds(seconds));
            _clock.Advance(TimeSpan.FromSeconds(seconds));
        }

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => sending);
        Assert.False(failure.MayHaveArrived);
        Assert.Contains("4 attempts", failure.Message, StringComparison.Ordinal);
    }

    private static Func<HttpContext, int, Task> Refuse(int times, string? retryAfter = null) => (context, count) =>
    {
        if (count > times)
            return RecordingConnector.AcceptAsync(context, count);
        context.Response.StatusCode = 429;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };

    private ConnectorClient Client() => new(ConnectorHttp.Create(), null, _clock, NullLogger<ConnectorClient>.Instance);
}
