using System.Net;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Deliveries;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests.BotFramework.Deliveries;

/// <summary>What happens to an activity that is delivered again.</summary>
public sealed class RedeliveryTests
{
    [Fact]
    public async Task An_activity_that_is_delivered_twice_is_answered_once()
    {
        await using var server = await BotServer.StartAsync();
        var message = server.Message();

        await server.PostAsync(message);
        var again = await server.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(server.Connector.Posts);
    }

    [Fact]
    public async Task An_activity_that_is_delivered_again_while_it_is_answered_is_answered_once()
    {
        var hold = new HoldingBot();
        await using var server = await BotServer.StartAsync(hold);
        var message = server.Message();

        var first = server.PostAsync(message);
        await hold.Reached;
        var second = server.PostAsync(message);
        hold.Release();

        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await second).StatusCode);
        Assert.Single(server.Connector.Posts);
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_or_of_another_type_is_another_activity()
    {
        var types = new List<string>();
        await using var server = await BotServer.StartAsync(new TestBot((turn, _) =>
        {
            types.Add($"{turn.Activity.Conversation.Id} {turn.Activity.Type}");
            return Task.CompletedTask;
        }));
        var message = server.Message();

        await server.PostAsync(message);
        await server.PostAsync(message with { Conversation = "other" });
        await server.PostAsync(message with { Type = "messageReaction" });

        Assert.Equal(["conversation-1 message", "other message", "conversation-1 messageReaction"], types);
    }

    [Fact]
    public async Task An_invoke_is_answered_as_often_as_it_comes()
    {
        var turns = 0;
        await using var server = await BotServer.StartAsync(new TestBot((turn, _) =>
        {
            turns++;
            turn.Respond(new InvokeResponse(200));
            return Task.CompletedTask;
        }));
        var invoke = server.Message() with { Type = "invoke" };

        await server.PostAsync(invoke);
        var again = await server.PostAsync(invoke);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(2, turns);
    }

    [Fact]
    public async Task A_turn_that_failed_before_its_reply_is_run_again_when_it_is_delivered_again()
    {
        var turns = 0;
        await using var server = await BotServer.StartAsync(new TestBot((turn, cancellationToken) =>
            ++turns == 1 ? throw new InvalidOperationException("boom") : TestBot.Echo.OnTurnAsync(turn, cancellationToken)));
        var message = server.Message();

        await server.PostAsync(message);
        var again = await server.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(server.Connector.Posts);
    }

    [Fact]
    public async Task A_turn_that_failed_after_its_reply_is_not_run_again()
    {
        await using var server = await BotServer.StartAsync(new TestBot(async (turn, cancellationToken) =>
        {
            await TestBot.Echo.OnTurnAsync(turn, cancellationToken);
            throw new InvalidOperationException("boom");
        }));
        var message = server.Message();

        await server.PostAsync(message);
        var again = await server.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(server.Connector.Posts);
    }

    [Fact]
    public async Task A_turn_that_had_nothing_to_say_is_not_run_again_either()
    {
        var clock = new ManualClock();
        var turns = 0;
        var silent = new TestBot((_, _) =>
        {
            turns++;
            return Task.CompletedTask;
        });
        await using var server = await BotServer.StartAsync(silent, services: services => services.AddSingleton<TimeProvider>(clock));
        var message = server.Message();

        await server.PostAsync(message);
        clock.Advance(TimeSpan.FromSeconds(15));
        await server.PostAsync(message);

        Assert.Equal(1, turns);
    }

    [Fact]
    public async Task Showing_that_the_bot_types_is_no_answer_yet()
    {
        var turns = 0;
        await using var server = await BotServer.StartAsync(new TestBot(async (turn, cancellationToken) =>
        {
            await turn.SendAsync(new OutboundActivity { Type = ActivityTypes.Typing }, cancellationToken);
            if (++turns == 1)
                throw new InvalidOperationException("boom");
            await TestBot.Echo.OnTurnAsync(turn, cancellationToken);
        }));
        var message = server.Message();

        await server.PostAsync(message);
        await server.PostAsync(message);

        Assert.Equal("echo: hello", server.Connector.Posts[^1].Text);
    }

    [Fact]
    public async Task What_a_process_left_unanswered_when_it_crashed_is_answered_on_redelivery_once_its_lease_has_ended()
    {
        var clock = new ManualClock();
        var shared = new MemoryDeliveryLog(clock);
        await using var server = await BotServer.StartAsync(
            services: services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IDeliveryLog>(shared));
        var message = server.Message();

        // Another process took the activity and died before it answered.
        Assert.NotNull(await shared.TryBeginAsync(new DeliveryKey(message.Conversation!, message.Id!, message.Type!), default));

        clock.Advance(TimeSpan.FromSeconds(11));
        await server.PostAsync(message);
        Assert.Empty(server.Connector.Posts);
        clock.Advance(TimeSpan.FromSeconds(4));
        await server.PostAsync(message);
        await server.PostAsync(message);

        Assert.Equal("echo: hello", server.Connector.Post.Text);
    }

    [Fact]
    public async Task What_is_answered_stays_answered_when_the_process_crashes_before_the_turn_ends()
    {
        var clock = new ManualClock();
        var shared = new MemoryDeliveryLog(clock);
        var crashed = new TaskCompletionSource();
        var server = await BotServer.StartAsync(
            new TestBot(async (turn, cancellationToken) =>
            {
                await TestBot.Echo.OnTurnAsync(turn, cancellationToken);
                crashed.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            }),
            services: services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IDeliveryLog>(shared));
        var message = server.Message();
        var unanswered = server.PostAsync(message);
        await crashed.Task;

        await using var next = await BotServer.StartAsync(services: services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IDeliveryLog>(shared));
        clock.Advance(TimeSpan.FromSeconds(15));
        await next.PostAsync(message);

        Assert.Single(server.Connector.Posts);
        await unanswered;
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData(404, 2)]
    [InlineData(500, 1)]
    [InlineData(502, 1)]
    [InlineData(412, 1)]
    public async Task A_reply_that_fails_gives_502_and_is_sent_again_only_if_it_surely_did_not_arrive(int status, int posts)
    {
        await using var server = await BotServer.StartAsync(connector: await RecordingConnector.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }));
        var message = server.Message();

        var first = await server.PostAsync(message);
        await server.PostAsync(message);

        Assert.Equal(HttpStatusCode.BadGateway, first.StatusCode);
        Assert.Equal(posts, server.Connector.Posts.Count);
        Assert.Contains(server.Log.Records, record => record.Message.Contains($"answered {status}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_delivery_log_that_fails_does_not_keep_the_bot_from_answering()
    {
        await using var server = await BotServer.StartAsync(services: services => services.AddSingleton<IDeliveryLog, BrokenLog>());

        var response = await server.PostAsync(server.Message());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("echo: hello", server.Connector.Post.Text);
    }

    private sealed class BrokenLog : IDeliveryLog
    {
        public ValueTask<DeliveryLease?> TryBeginAsync(DeliveryKey key, CancellationToken cancellationToken) => throw new InvalidOperationException("down");

        public ValueTask CompleteAsync(DeliveryLease lease, CancellationToken cancellationToken) => throw new InvalidOperationException("down");

        public ValueTask AbandonAsync(DeliveryLease lease, CancellationToken cancellationToken) => throw new InvalidOperationException("down");
    }
}
