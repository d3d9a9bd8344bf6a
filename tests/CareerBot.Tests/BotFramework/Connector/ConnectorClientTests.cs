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
