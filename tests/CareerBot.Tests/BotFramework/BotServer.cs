using System.Text;
using CareerBot.BotFramework;
using CareerBot.BotFramework.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerBot.Tests.BotFramework;

/// <summary>A bot behind the real endpoint, on a real server, with a connector that records.</summary>
public sealed class BotServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BotServer(WebApplication app, RecordingConnector connector, RecordingLog log)
    {
        (_app, Connector, Log) = (app, connector, log);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)) };
    }

    public RecordingConnector Connector { get; }

    public RecordingLog Log { get; }

    public HttpClient Client { get; }

    public static async Task<BotServer> StartAsync(
        IBot? bot = null, RecordingConnector? connector = null, Action<IServiceCollection>? services = null,
        string url = "http://127.0.0.1:0", params (string Key, string? Value)[] settings)
    {
        var log = new RecordingLog();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.WebHost.UseUrls(url);
        foreach (var (key, value) in settings)
            builder.Configuration[$"BotFramework:{key}"] = value;
        builder.Services.AddSingleton(bot ?? TestBot.Echo);
        services?.Invoke(builder.Services);
        builder.Services.AddBotFramework(builder.Configuration);
        var app = builder.Build();
        app.MapBotMessages("/api/messages");
        await app.StartAsync();
        return new BotServer(app, connector ?? await RecordingConnector.StartAsync(), log);
    }

    /// <summary>A message to the bot, to be changed with <c>with</c>.</summary>
    public TestActivity Message(string? text = "hello") => new(text, Connector.Url.AbsoluteUri);

    public Task<HttpResponseMessage> PostAsync(TestActivity activity) => PostAsync(activity.ToJson());

    public Task<HttpResponseMessage> PostAsync(string body, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        change?.Invoke(request);
        return Client.SendAsync(request);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
    }
}
