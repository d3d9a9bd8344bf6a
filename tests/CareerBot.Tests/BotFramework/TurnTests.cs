using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests.BotFramework;

/// <summary>What the adapter does around the bot, seen through the endpoint.</summary>
public sealed class TurnTests
{
    [Fact]
    public async Task Messages_of_one_conversation_are_answered_in_the_order_they_came()
    {
        var hold = new HoldingBot();
        await using var server = await BotServer.StartAsync(hold);

        var first = server.PostAsync(server.Message("1"));
        await hold.Reached;
        var second = server.PostAsync(server.Message("2"));
        var other = await server.PostAsync(server.Message("other") with { Conversation = "conversation-2" });
        Assert.False(second.IsCompleted);
        hold.Release();
        await Task.WhenAll(first, second);

        Assert.Equal(["echo: other", "echo: 1", "echo: 2"], server.Connector.Posts.Select(post => post.Text));
    }

    [Fact]
    public async Task A_turn_that_takes_too_long_is_given_up_with_504()
    {
        var clock = new ManualClock();
        var begun = new TaskCompletionSource();
        await using var server = await BotServer.StartAsync(
            new TestBot((_, cancellationToken) =>
            {
                begun.SetResult();
                return Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            }),
            services: services => services.AddSingleton<TimeProvider>(clock));

        var response = server.PostAsync(server.Message());
        await begun.Task;
        clock.Advance(TimeSpan.FromSeconds(9));

        Assert.Equal(HttpStatusCode.GatewayTimeout, (await response).StatusCode);
        Assert.Contains(server.Log.Records, record => record.Message.Contains("wasn't answered within 00:00:09", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stopping_lets_the_turn_in_flight_finish()
    {
        var hold = new HoldingBot();
        await using var server = await BotServer.StartAsync(hold);

        var response = server.PostAsync(server.Message("1"));
        await hold.Reached;
        var stopping = server.StopAsync();
        Assert.False(stopping.IsCompleted);
        hold.Release();
        await stopping;

        Assert.Equal(HttpStatusCode.OK, (await response).StatusCode);
        Assert.Equal("echo: 1", server.Connector.Post.Text);
    }

    [Fact]
    public async Task A_sender_that_hangs_up_does_not_stop_the_turn()
    {
        var hold = new HoldingBot();
        await using var server = await BotServer.StartAsync(hold);
        using var hangUp = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(server.Message("1").ToJson()) };

        var response = server.Client.SendAsync(request, hangUp.Token);
        await hold.Reached;
        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response);
        hold.Release();
        await server.PostAsync(server.Message("2"));

        Assert.Equal(["echo: 1", "echo: 2"], server.Connector.Posts.Select(post => post.Text));
    }
}
