using Azure.Core;
using CareerBot.BotFramework;
using CareerBot.BotFramework.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Benchmarks.Adapter;

/// <summary>CareerBot's adapter with a bot that echoes.</summary>
internal static class AdapterEcho
{
    /// <param name="issuer">Where the token issuer is, if tokens are to be checked.</param>
    public static Task<int> RunAsync(string? issuer) => LocalServer.RunAsync(
        builder =>
        {
            if (issuer is not null)
                Authenticate(builder, issuer);
            builder.Services.AddSingleton<IBot, EchoBot>();
            builder.Services.AddBotFramework(builder.Configuration);
        },
        app => app.MapBotMessages("/api/messages"));

    private static void Authenticate(WebApplicationBuilder builder, string issuer)
    {
        (string Key, string Value)[] settings =
        [
            ("AppId", Sink.AppId),
            ("TenantId", "benchmark"),
            ("Credentials:Kind", "ClientSecret"),
            ("Credentials:ClientSecret", "not-used"),
            ("Clouds:Public:AuthorityHost", issuer),
            ("Clouds:Public:ConnectorScope", "benchmark"),
            ("Clouds:Public:Issuers:Channel:Issuers:0", Sink.Issuer),
            ("Clouds:Public:Issuers:Channel:MetadataAddress", $"{issuer}/metadata"),
            ("Clouds:Public:Issuers:Channel:Audiences:0", "{AppId}"),
            ("Clouds:Public:Issuers:Channel:CheckEndorsements", "true"),
            ("Clouds:Public:Issuers:Channel:CheckServiceUrl", "true"),
        ];
        foreach (var (key, value) in settings)
            builder.Configuration[$"{BotFrameworkOptions.Section}:{key}"] = value;
        builder.Services.AddSingleton<TokenCredential, FixedCredential>();
    }
}
