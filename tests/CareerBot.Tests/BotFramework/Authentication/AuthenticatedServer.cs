using Azure.Core;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>A bot with an app id, whose issuers' metadata lies on this machine.</summary>
public sealed class AuthenticatedServer : IAsyncDisposable
{
    public const string AppId = "11111111-1111-1111-1111-111111111111";
    public const string TenantId = "22222222-2222-2222-2222-222222222222";
    public const string ChannelIssuer = "https://api.botframework.com";
    public const string EmulatorIssuer = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0";
    public const string EmulatorIssuerV1 = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    public const string EntraIssuer = "https://login.microsoftonline.com/69e9b82d-4842-4902-8d1e-abc5b98a55e8/v2.0";
    public const string OwnIssuer = $"https://login.microsoftonline.com/{TenantId}/v2.0";

    // Made once, since making a key takes long.
    private static readonly TestKey EntraKey = new("entra-key");

    private static readonly TestKey[] ChannelKeys =
    [
        new("channel-key", "msteams", "webchat"),
        new("teams-only", "msteams"),
        new("not-endorsed"),
        new("for-encryption", "msteams") { Use = "enc" },
    ];

    private static readonly (string Key, string? Value)[] Settings =
    [
        ("AppId", AppId),
        ("TenantId", TenantId),
        ("Credentials:Kind", "ClientSecret"),
        ("Credentials:ClientSecret", "not-used"),
        ("Clouds:Public:AuthorityHost", "https://login.microsoftonline.com/"),
        ("Clouds:Public:ConnectorScope", "https://api.botframework.com/.default"),
        ("Clouds:Public:ServiceHosts:0", "127.0.0.1"),
        ("Clouds:Public:ServiceHosts:1", "*.known.example"),
        ("Clouds:Public:Issuers:Channel:Issuers:0", ChannelIssuer),
        ("Clouds:Public:Issuers:Channel:Audiences:0", "{AppId}"),
        ("Clouds:Public:Issuers:Channel:CheckEndorsements", "true"),
        ("Clouds:Public:Issuers:Channel:CheckServiceUrl", "true"),
        ("Clouds:Public:Issuers:Emulator:Issuers:0", EmulatorIssuer),
        ("Clouds:Public:Issuers:Emulator:Issuers:1", EmulatorIssuerV1),
        ("Clouds:Public:Issuers:Emulator:Audiences:0", "{AppId}"),
        ("Clouds:Public:Issuers:Emulator:Callers:0", "{AppId}"),
        ("Clouds:Public:Issuers:EntraChannel:Issuers:0", EntraIssuer),
        ("Clouds:Public:Issuers:EntraChannel:Audiences:0", "api://{AppId}"),
        ("Clouds:Public:Issuers:EntraChannel:Audiences:1", "api://botid-{AppId}"),
        ("Clouds:Public:Issuers:OwnTenant:Issuers:0", "https://login.microsoftonline.com/{TenantId}/v2.0"),
        ("Clouds:Public:Issuers:OwnTenant:Audiences:0", "{AppId}"),
        ("Clouds:Public:Issuers:OwnTenant:Callers:0", "{AppId}"),
    ];

    private AuthenticatedServer(BotServer bot, TestIssuer channel, TestIssuer entra, ManualClock clock, TestCredential credential) =>
        (Bot, Channel, Entra, Clock, Credential) = (bot, channel, entra, clock, credential);

    public BotServer Bot { get; }

    public TestIssuer Channel { get; }

    public TestIssuer Entra { get; }

    public ManualClock Clock { get; }

    public TestCredential Credential { get; }

    public static async Task<AuthenticatedServer> StartAsync(
        RecordingConnector? connector = null, string url = "http://127.0.0.1:0", params (string Key, string? Value)[] settings)
    {
        var channel = await TestIssuer.StartAsync(ChannelKeys);
        var entra = await TestIssuer.StartAsync(EntraKey);
        var clock = new ManualClock();
        var credential = new TestCredential(clock);
        var bot = await BotServer.StartAsync(
            connector: connector,
            services: services => services.AddSingleton<TimeProvider>(clock).AddSingleton<TokenCredential>(credential),
            url: url,
            settings:
            [
                .. Settings,
                ("Clouds:Public:Issuers:Channel:MetadataAddress", channel.MetadataAddress),
                ("Clouds:Public:Issuers:Emulator:MetadataAddress", entra.MetadataAddress),
                ("Clouds:Public:Issuers:EntraChannel:MetadataAddress", entra.MetadataAddress),
                ("Clouds:Public:Issuers:OwnTenant:MetadataAddress", entra.MetadataAddress),
                .. settings,
            ]);
        return new AuthenticatedServer(bot, channel, entra, clock, credential);
    }

    /// <summary>A message that the channel token below is good for.</summary>
    public TestActivity Message() => Bot.Message() with { ChannelId = "msteams" };

    public TestToken ChannelToken(string keyId = "channel-key") => new TestToken(Channel.Keys.Single(key => key.Id == keyId), Clock.GetUtcNow())
        .With("iss", ChannelIssuer)
        .With("aud", AppId)
        .With("serviceurl", Bot.Connector.Url.AbsoluteUri);

    /// <summary>A token that the bot's own app has for itself, as an emulator shows one.</summary>
    public TestToken EmulatorToken() => OwnToken(EmulatorIssuer);

    public TestToken OwnTenantToken() => OwnToken(OwnIssuer);

    public TestToken EntraToken(string issuer) => new TestToken(Entra.Keys.Single(), Clock.GetUtcNow())
        .With("iss", issuer)
        .With("tid", new Uri(issuer).Segments[1].TrimEnd('/'));

    public Task<HttpResponseMessage> PostAsync(TestToken token, TestActivity? activity = null) => PostAsync($"Bearer {token}", activity);

    public Task<HttpResponseMessage> PostAsync(string? authorization, TestActivity? activity = null) => PostBodyAsync(authorization, (activity ?? Message()).ToJson());

    public Task<HttpResponseMessage> PostBodyAsync(string? authorization, string body) => Bot.PostAsync(body, request =>
    {
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
    });

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Channel.DisposeAsync();
        await Entra.DisposeAsync();
    }

    private TestToken OwnToken(string issuer) => EntraToken(issuer).With("aud", AppId).With("ver", "2.0").With("azp", AppId);
}
