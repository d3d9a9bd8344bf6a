using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Tests.BotFramework.Connector;

public sealed class ConnectorClientTests
{
    private static readonly OutboundActivity Hello = new() { Text = "hello", Conversation = new ConversationAccount { Id = "c" }, ReplyToId = "a" };

    private readonly ManualClock _clock = new();

    [Theory]
    [InlineData(200, """{"id":"x"}""", "x")]
    [InlineData(201, """{"id":"x"}""", "x")]
    [InlineData(202, "", null)]
    [InlineData(200, "{}", null)]
    [InlineData(200, "<html>", null)]
    [InlineData(200, """{"id":5}""", null)]
    [InlineData(204, "", null)]
    public async Task Every_kind_of_success_is_one(int status, string body, string? id)
    {
        await using var connector = await RecordingConnector.StartAsync(Answer(status, body));

        Assert.Equal(id, (await Client().SendAsync(connector.Url, Hello, default)).Id);
        Assert.Equal(("POST", "/v3/conversations/c/activities/a"), (connector.Post.Method, connector.Post.Target));
    }

    [Fact]
    public async Task A_service_address_may_have_a_path_and_ids_may_have_any_letters()
    {
        await using var connector = await RecordingConnector.StartAsync();

        await Client().SendAsync(new Uri(connector.Url, "emea/"), Hello with { Conversation = new() { Id = "a/b?c#d e;f=ü" }, ReplyToId = "../x" }, default);

        Assert.Equal("/emea/v3/conversations/a%2Fb%3Fc%23d%20e%3Bf%3D%C3%BC/activities/..%2Fx", connector.Post.Target);
    }

    [Fact]
    public async Task An_activity_is_written_with_what_it_has_and_nothing_else()
    {
        await using var connector = await RecordingConnector.StartAsync();
        var card = Hello with
        {
            Text = null,
            Summary = "Übersicht",
            Attachments = [Attachment.AdaptiveCard(JsonElement.Parse("""{"type":"AdaptiveCard"}"""))],
            SuggestedActions = new([new CardAction("Yes", "yes")]),
        };

        await Client().SendAsync(connector.Url, card, default);

        Assert.Equal(
            """{"type":"message","conversation":{"id":"c"},"replyToId":"a","summary":"Übersicht","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}],"suggestedActions":{"actions":[{"title":"Yes","value":"yes","type":"imBack"}]}}""",
            connector.Post.Body);
    }

    [Theory]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(413, false)]
    [InlineData(302, false)]
    [InlineData(307, false)]
    [InlineData(408, true)]
    [InlineData(412, true)]
    [InlineData(500, true)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    public async Task A_failure_is_not_repeated_and_says_whether_the_activity_may_have_arrived(int status, bool mayHaveArrived)
    {
        await using var elsewhere = await RecordingConnector.StartAsync();
        await using var connector = await RecordingConnector.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = elsewhere.Url.AbsoluteUri;
            return Task.CompletedTask;
        });

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Client().SendAsync(connector.Url, Hello, default));

        Assert.Equal(mayHaveArrived, failure.MayHaveArrived);
        Assert.Contains($"{status}", failure.Message, StringComparison.Ordinal);
        Assert.Single(connector.Posts);
        Assert.Empty(elsewhere.Posts);
    }

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

    [Fact]
    public async Task An_answer_that_never_ends_is_an_accepted_activity()
    {
        var release = new TaskCompletionSource();
        await using var connector = await RecordingConnector.StartAsync(async (context, _) =>
        {
            context.Response.StatusCode = 201;
            await context.Response.WriteAsync("""{"id":""");
            await context.Response.Body.FlushAsync();
            await release.Task;
        });

        using var headers = new HeadersArrived();
        var sending = new ConnectorClient(new HttpClient(headers), null, _clock, NullLogger<ConnectorClient>.Instance).SendAsync(connector.Url, Hello, default);
        await headers.Task;
        _clock.Advance(TimeSpan.FromSeconds(8));

        Assert.Null((await sending).Id);
        release.SetResult();
    }

    private static Func<HttpContext, int, Task> Answer(int status, string body) => (context, _) =>
    {
        context.Response.StatusCode = status;
        return body.Length == 0 ? Task.CompletedTask : context.Response.WriteAsync(body);
    };

    private static Func<HttpContext, int, Task> Refuse(int times, string? retryAfter = null) => (context, count) =>
    {
        if (count > times)
            return RecordingConnector.AcceptAsync(context, count);
        context.Response.StatusCode = 429;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };

    private ConnectorClient Client() => new(ConnectorHttp.Create(), null, _clock, NullLogger<ConnectorClient>.Instance);

    private sealed class HeadersArrived() : DelegatingHandler(new SocketsHttpHandler())
    {
        private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Task => _arrived.Task;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            _arrived.SetResult();
            return response;
        }
    }
}
