using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>A token issuer's metadata on this machine.</summary>
public sealed class TestIssuer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _fetches;

    private TestIssuer(WebApplication app, TestKey[] keys)
    {
        (_app, Keys) = (app, keys);
        app.MapGet("/metadata", (HttpContext context) =>
        {
            Interlocked.Increment(ref _fetches);
            return Answer(context, new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = $"{Url}/keys" });
        });
        app.MapGet("/keys", (HttpContext context) =>
            Answer(context, new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => key.ToJson())]) }));
    }

    public IReadOnlyList<TestKey> Keys { get; set; }

    /// <summary>Answers instead of the metadata, while it is set.</summary>
    public Func<HttpContext, Task>? Instead { get; set; }

    public int Fetches => _fetches;

    public string MetadataAddress => $"{Url}/metadata";

    private string Url => _app.Urls.Single();

    public static async Task<TestIssuer> StartAsync(params TestKey[] keys)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new TestIssuer(builder.Build(), keys);
        await issuer._app.StartAsync();
        return issuer;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task Answer(HttpContext context, JsonObject json) => Instead?.Invoke(context) ?? context.Response.WriteAsync(json.ToJsonString());
}
