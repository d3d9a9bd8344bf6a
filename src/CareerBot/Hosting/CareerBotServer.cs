using System.Net;
using CareerBot.BotFramework;
using CareerBot.BotFramework.DirectLine;
using CareerBot.BotFramework.Hosting;
using CareerBot.Conversation;
using CareerBot.Health;
using CareerBot.Pages;
using CareerBot.Settings;
using CareerBot.Storage;
using CareerBot.Turns;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CareerBot.Hosting;

/// <summary>The web server: registrations and routes in the order in which a turn meets them.</summary>
public static class CareerBotServer
{
    public static WebApplication Build(CareerBotSettings settings, Action<WebApplicationBuilder>? change = null)
    {
        var conversation = ConversationLoader.Load(settings);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = settings.Folders.Program });
        builder.Configuration.AddConfiguration(settings.Configuration);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true)
            .AddConfiguration(settings.Configuration.GetSection("Logging"))

            // Why a start failed is said in one line by whoever started it.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.UseKestrel(kestrel => Limit(kestrel, settings)).UseUrls(settings.Urls);

        builder.Services.AddRoutingCore();
        builder.Services.Configure<ForwardedHeadersOptions>(headers => Trust(headers, settings.ReverseProxy));
        builder.Services.AddBotFramework(settings.Configuration);
        builder.Services.AddDirectLine();
        builder.Services.AddSingleton<IBot, CareerBotActivityHandler>();
        builder.Services.AddSingleton<TurnRunner>();
        builder.Services.AddSingleton(settings.Storage).AddSingleton<IConversationStore, MemoryConversationStore>();
        builder.Services.AddSingleton(conversation);
        builder.Services.AddHealth();
        change?.Invoke(builder);

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.MapBotMessages("/api/messages");
        if (settings.HasPage)
        {
            app.MapDirectLine();
            app.MapChatPage(settings.Folders);
        }

        app.MapHealth();
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel, CareerBotSettings settings)
    {
        kestrel.Configure(settings.Configuration.GetSection("Kestrel"));
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 512 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }

    private static void Trust(ForwardedHeadersOptions headers, ReverseProxyOptions proxies)
    {
        headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;

        // However long the chain, only trusted links are followed.
        headers.ForwardLimit = null;
        foreach (var trusted in proxies.Trusted)
        {
            if (IPAddress.TryParse(trusted, out var address))
                headers.KnownProxies.Add(address);
            else
                headers.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(trusted));
        }
    }
}
