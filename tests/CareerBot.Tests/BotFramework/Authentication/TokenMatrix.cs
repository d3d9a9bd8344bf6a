using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>Tokens as they should be, and as they should not.</summary>
internal static class TokenMatrix
{
    private const string OtherApp = "99999999-9999-9999-9999-999999999999";

    private static readonly TestKey Stranger = new("channel-key", "msteams");

    public static IReadOnlyDictionary<string, Func<AuthenticatedServer, TestToken>> Good { get; } = new Dictionary<string, Func<AuthenticatedServer, TestToken>>
    {
        ["channel token"] = server => server.ChannelToken(),
        ["channel token, RS384"] = server => server.ChannelToken().WithHeader("alg", "RS384"),
        ["channel token, RS512"] = server => server.ChannelToken().WithHeader("alg", "RS512"),
        ["channel token, key endorsed for this channel only"] = server => server.ChannelToken("teams-only"),
        ["channel token, ended 4 minutes ago"] = server => server.ChannelToken().With("exp", Unix(server, -4)),
        ["channel token, begins in 4 minutes"] = server => server.ChannelToken().With("nbf", Unix(server, 4)),
        ["channel token, no beginning"] = server => server.ChannelToken().Without("nbf"),
        ["channel token, service address in capitals"] = server => server.ChannelToken()
            .With("serviceurl", server.Bot.Connector.Url.AbsoluteUri.ToUpperInvariant()),
        ["channel token, one audience of two"] = server => server.ChannelToken().With("aud", new JsonArray("someone", AuthenticatedServer.AppId)),
        ["channel token, unknown claims"] = server => server.ChannelToken().With("xyz", new JsonObject { ["a"] = 1 }),
        ["emulator token, version 2"] = server => server.EmulatorToken(),
        ["emulator token, version 1"] = server => server.EmulatorToken().With("iss", AuthenticatedServer.EmulatorIssuerV1)
            .With("ver", "1.0").Without("azp").With("appid", AuthenticatedServer.AppId),
        ["Entra channel token, api:// audience"] = server => server.EntraToken(AuthenticatedServer.EntraIssuer).With("aud", $"api://{AuthenticatedServer.AppId}"),
        ["Entra channel token, botid audience"] = server => server.EntraToken(AuthenticatedServer.EntraIssuer)
            .With("aud", $"api://botid-{AuthenticatedServer.AppId}"),
        ["own tenant's token for the bot itself"] = server => server.OwnTenantToken(),
    };

    /// <summary>With a word of the reason that the log must give.</summary>
    public static IReadOnlyDictionary<string, (string Reason, Func<AuthenticatedServer, TestToken> Token)> Bad { get; } =
        new Dictionary<string, (string Reason, Func<AuthenticatedServer, TestToken> Token)>
        {
            ["alg none, no signature"] = ("signature", server => Unsigned(server.ChannelToken().WithHeader("alg", "none"))),
            ["alg None, no signature"] = ("signature", server => Unsigned(server.ChannelToken().WithHeader("alg", "None"))),
            ["alg none, good signature"] = ("signature", server => Signed(server.ChannelToken().WithHeader("alg", "none"))),
            ["no alg"] = ("signature", server => Signed(server.ChannelToken().WithHeader("alg", null))),
            ["RS256, no signature"] = ("signature", server => Unsigned(server.ChannelToken())),
            ["HS256 by the public key"] = ("signature", server => WithPublicKeyAsSecret(server.ChannelToken())),
            ["HS256 by an empty secret"] = ("signature", server => WithSecret(server.ChannelToken(), [])),
            ["PS256"] = ("signature", server => server.ChannelToken().WithHeader("alg", "PS256")),
            ["RS256 signature called RS512"] = ("signature", server => Signed(server.ChannelToken().WithHeader("alg", "RS512"))),
            ["ES256"] = ("signature", server => Signed(server.ChannelToken().WithHeader("alg", "ES256"))),
            ["signed by a stranger under a known key id"] = ("signature", server => Resigned(server.ChannelToken(), Stranger)),
            ["signed by another key of the issuer"] = ("signature", server => Resigned(server.ChannelToken(), server.Channel.Keys[1])),
            ["signed by another issuer's key"] = ("no signing key", server => Resigned(server.ChannelToken().WithHeader("kid", "entra-key"), server.Entra.Keys[0])),
            ["random signature"] = ("signature", server => Signed(server.ChannelToken(), _ => RandomNumberGenerator.GetBytes(256))),
            ["signature with a byte changed"] = ("signature", server => Signed(server.ChannelToken(), signature => [(byte)(signature[0] ^ 1), .. signature[1..]])),
            ["signature cut short"] = ("signature", server => Signed(server.ChannelToken(), signature => signature[..255])),
            ["unknown key id"] = ("no signing key", server => server.ChannelToken().WithHeader("kid", "unheard-of")),
            ["no key id"] = ("no signing key", server => server.ChannelToken().WithHeader("kid", null)),
            ["empty key id"] = ("no signing key", server => server.ChannelToken().WithHeader("kid", "")),
            ["key id in capitals"] = ("no signing key", server => server.ChannelToken().WithHeader("kid", "CHANNEL-KEY")),
            ["its own key in the header"] = ("signature", server => Resigned(server.ChannelToken().WithHeader("jwk", Stranger.ToJson()), Stranger)),
            ["its own key's address in the header"] = ("signature", server => Resigned(server.ChannelToken().WithHeader("jku", "http://127.0.0.1/keys"), Stranger)),
            ["key for encryption"] = ("no signing key", server => server.ChannelToken("for-encryption")),
            ["key that is endorsed for nothing"] = ("endorsed", server => server.ChannelToken("not-endorsed")),
            ["ended 6 minutes ago"] = ("time", server => server.ChannelToken().With("exp", Unix(server, -6))),
            ["ended in 1970"] = ("time", server => server.ChannelToken().With("exp", 0)),
            ["begins in 6 minutes"] = ("time", server => server.ChannelToken().With("nbf", Unix(server, 6))),
            ["no end"] = ("time", server => server.ChannelToken().Without("exp")),
            ["an end that is no number"] = ("read", server => server.ChannelToken().With("exp", "tomorrow")),
            ["another audience"] = ("audience", server => server.ChannelToken().With("aud", OtherApp)),
            ["no audience"] = ("audience", server => server.ChannelToken().Without("aud")),
            ["empty audience"] = ("audience", server => server.ChannelToken().With("aud", "")),
            ["audiences without the bot"] = ("audience", server => server.ChannelToken().With("aud", new JsonArray("a", "b"))),
            ["audience of another issuer's form"] = ("audience", server => server.ChannelToken().With("aud", $"api://{AuthenticatedServer.AppId}")),
            ["another issuer"] = ("no token of the issuer", server => server.ChannelToken().With("iss", "https://example.com")),
            ["no issuer"] = ("no token of the issuer", server => server.ChannelToken().Without("iss")),
            ["issuer with a slash"] = ("no token of the issuer", server => server.ChannelToken().With("iss", AuthenticatedServer.ChannelIssuer + "/")),
            ["issuer of another cloud"] = ("no token of the issuer", server => server.ChannelToken().With("iss", "https://api.botframework.us")),
            ["Entra issuer, channel's key"] = ("no signing key", server => server.ChannelToken().With("iss", AuthenticatedServer.EntraIssuer)
                .With("aud", $"api://{AuthenticatedServer.AppId}")),
            ["service address missing"] = ("names no service address", server => server.ChannelToken().Without("serviceurl")),
            ["service address empty"] = ("names no service address", server => server.ChannelToken().With("serviceurl", "")),
            ["service address that is no text"] = ("names no service address", server => server.ChannelToken().With("serviceurl", new JsonArray("a"))),
            ["service address elsewhere"] = ("vouches for", server => server.ChannelToken().With("serviceurl", "https://smba.trafficmanager.net/emea/")),
            ["service address without its slash"] = ("vouches for", server => server.ChannelToken()
                .With("serviceurl", server.Bot.Connector.Url.AbsoluteUri.TrimEnd('/'))),
            ["service address claim by another name"] = ("names no service address", server => server.ChannelToken().Without("serviceurl")
                .With("serviceUrl", server.Bot.Connector.Url.AbsoluteUri)),
            ["emulator token without a version"] = ("unknown version", server => server.EmulatorToken().Without("ver")),
            ["emulator token of version 3"] = ("unknown version", server => server.EmulatorToken().With("ver", "3.0")),
            ["emulator token, version 2 with the app in appid"] = ("was issued to", server => server.EmulatorToken().Without("azp").With("appid", AuthenticatedServer.AppId)),
            ["emulator token, version 1 with the app in azp"] = ("was issued to", server => server.EmulatorToken().With("ver", "1.0")),
            ["emulator token of another app"] = ("was issued to", server => server.EmulatorToken().With("azp", OtherApp)),
            ["emulator token for another app"] = ("audience", server => server.EmulatorToken().With("aud", OtherApp)),
            ["emulator token of an unknown tenant"] = ("no token of the issuer", server => server.EmulatorToken().With("iss", $"https://login.microsoftonline.com/{OtherApp}/v2.0")),
            ["emulator token of an unknown tenant that it names"] = ("no token of the issuer", server => server.EmulatorToken()
                .With("iss", $"https://login.microsoftonline.com/{OtherApp}/v2.0").With("tid", OtherApp)),
            ["another bot of the tenant"] = ("was issued to", server => server.OwnTenantToken().With("azp", OtherApp)),
            ["Entra channel token for another audience"] = ("audience", server => server.EntraToken(AuthenticatedServer.EntraIssuer).With("aud", $"api://{OtherApp}")),
            ["Entra channel token, ended"] = ("time", server => server.EntraToken(AuthenticatedServer.EntraIssuer)
                .With("aud", $"api://{AuthenticatedServer.AppId}").With("exp", Unix(server, -6))),
        };

    public static IReadOnlyList<string?> Headers { get; } =
    [
        null,
        "",
        "Bearer",
        "Bearer ",
        "Bearer x",
        "Bearer x.y",
        "Bearer x.y.z",
        "Bearer ..",
        "Bearer a.b.c.d.e",
        "Bearer eyJhbGciOiJSUzI1NiJ9.bm8ganNvbg.AAAA",
        "Bearer {\"alg\":\"none\"}",
        "Basic {0}",
        "bearer {0}",
        "Bearer  {0}",
        "Bearer {0} {0}",
        "Bearer {0},Bearer {0}",
        "{0}",
    ];

    /// <summary>The header with a good token where it says {0}.</summary>
    public static string? Fill(string? header, AuthenticatedServer server) =>
        header?.Replace("{0}", $"{server.ChannelToken()}", StringComparison.Ordinal);

    private static long Unix(AuthenticatedServer server, int minutes) => server.Clock.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    private static TestToken Unsigned(TestToken token) => Signed(token, _ => []);

    /// <summary>Signs by RS256, whatever the header says.</summary>
    private static TestToken Signed(TestToken token, Func<byte[], byte[]>? change = null)
    {
        token.Signature = content =>
        {
            var signature = token.Key.Sign(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            return change is null ? signature : change(signature);
        };
        return token;
    }

    private static TestToken Resigned(TestToken token, TestKey key)
    {
        token.Key = key;
        return token;
    }

    private static TestToken WithPublicKeyAsSecret(TestToken token) => WithSecret(token, token.Key.Rsa.ExportSubjectPublicKeyInfo());

    private static TestToken WithSecret(TestToken token, byte[] secret)
    {
        token.WithHeader("alg", "HS256").Signature = content => HMACSHA256.HashData(secret, content);
        return token;
    }
}
