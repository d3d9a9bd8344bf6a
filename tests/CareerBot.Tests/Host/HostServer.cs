using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.Hosting;
using CareerBot.Settings;
using CareerBot.Tests.BotFramework;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerBot.Tests.Host;

/// <summary>The whole program with its own knowledge behind a real port, and a connector that records.</summary>
public sealed class HostServer : IAsyncLifetime
{
    private readonly Action<IServiceCollection>? _services;
    private WebApplication _app = null!;
    private RecordingConnector _connector = null!;

    public HostServer()
    {
    }

    private HostServer(Action<IServiceCollection> services) => _services = services;

    public HttpClient Client { get; private set; } = null!;

    public static async Task<HostServer> StartAsync(Action<IServiceCollection> services)
    {
        var server = new HostServer(services);
        await server.InitializeAsync();
        return server;
    }

    public async Task InitializeAsync()
    {
        var settings = CareerBotSettings.Load(ShippedFolders.Folders, KeyValuePair.Create("Urls", (string?)"http://127.0.0.1:0"));
        _connector = await RecordingConnector.StartAsync();
        _app = CareerBotServer.Build(settings, builder =>
        {
            builder.Logging.ClearProviders();
            _services?.Invoke(builder.Services);
        });
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    /// <summary>What the bot posted to the connector for one message.</summary>
    public async Task<JsonElement> SayAsync(
        string? text, string conversation, string member = "user-1", JsonElement? value = null, Action<JsonObject>? change = null)
    {
        var replies = await SendAsync("message", conversation, more =>
        {
            more["text"] = text;
            more["from"] = new JsonObject { ["id"] = member };
            if (value is { } data)
                more["value"] = JsonNode.Parse(data.GetRawText());
            change?.Invoke(more);
        });
        return Assert.Single(replies);
    }

    /// <summary>What the bot posted to the connector for one activity that it took.</summary>
    public async Task<IReadOnlyList<JsonElement>> SendAsync(string type, string conversation, Action<JsonObject> change)
    {
        var more = new JsonObject();
        change(more);
        var activity = Activity(null) with { Type = type, Conversation = conversation, More = more };
        var response = await PostAsync(activity.ToJson());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return RepliesTo(activity.Id!);
    }

    /// <summary>What the bot has posted to the connector so far for the activity with this id.</summary>
    public IReadOnlyList<JsonElement> RepliesTo(string activityId) =>
        [.. _connector.Posts.Where(post => post.Target.EndsWith($"/activities/{activityId}", StringComparison.Ordinal)).Select(post => post.Json)];

    /// <summary>A message as the recording connector's channel writes it.</summary>
    public TestActivity Activity(string? text) => new(text, _connector.Url.AbsoluteUri);

    public Task<HttpResponseMessage> PostAsync(string body) =>
        Client.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));

    public Task StopAsync() => _app.StopAsync();

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await _connector.DisposeAsync();
    }
}
