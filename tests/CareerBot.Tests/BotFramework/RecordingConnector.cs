using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace CareerBot.Tests.BotFramework;

/// <summary>A channel's connector on this machine: keeps what is posted and answers as a test wishes.</summary>
public sealed class RecordingConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<RecordedPost> _posts = [];
    private int _count;

    private RecordingConnector(WebApplication app, Func<HttpContext, int, Task>? answer)
    {
        _app = app;
        app.Run(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            _posts.Enqueue(new RecordedPost(context.Request.Method, target, context.Request.Headers.Authorization, await body.ReadToEndAsync()));
            await (answer ?? AcceptAsync)(context, Interlocked.Increment(ref _count));
        });
    }

    public IReadOnlyList<RecordedPost> Posts => [.. _posts];

    public RecordedPost Post => Assert.Single(_posts);

    public Uri Url => new(_app.Urls.Single());

    public static async Task<RecordingConnector> StartAsync(Func<HttpContext, int, Task>? answer = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new RecordingConnector(builder.Build(), answer);
        await connector._app.StartAsync();
        return connector;
    }

    public static Task AcceptAsync(HttpContext context, int count)
    {
        context.Response.StatusCode = StatusCodes.Status201Created;
        return context.Response.WriteAsJsonAsync(new { id = $"sent-{count}" });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
