using System.Net;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>Our judgement of tokens beside that of the official JavaScript SDK (botframework-connector).</summary>
public sealed class OfficialSdkTests(AuthenticatedServerFixture fixture) : IClassFixture<AuthenticatedServerFixture>
{
    /// <summary>Where the SDK judges otherwise, and why ours is meant as it is.</summary>
    private static readonly Dictionary<string, string> Explained = new()
    {
        ["channel token, service address in capitals"] = "Who gets the reply is decided by the host, and a host's name has no case.",
        ["channel token, one audience of two"] = "RFC 7519 lets aud be a list, and being on it is enough; the SDK compares the list as one text.",
        ["Entra channel token, api:// audience"] = "The SDK is older than these tokens: it takes them for an emulator's.",
        ["Entra channel token, botid audience"] = "The SDK is older than these tokens: it takes them for an emulator's.",
        ["key for encryption"] = "A key that its issuer doesn't publish for signatures signs nothing; the SDK doesn't read what a key is for.",
        ["key that is endorsed for nothing"] = "Endorsements say which channels a key may speak for: none is none. The SDK skips the check then.",
        ["no end"] = "A token without an end would be good for ever once it leaked; the SDK checks an end only where there is one.",
        ["emulator token of an unknown tenant that it names"] = "The SDK adds any tenant that a token names, before its signature is checked.",
        ["for the channel ''"] = "No key is endorsed for no channel; the SDK skips the check then.",
        ["emulator token, activity of evil.example/"] = "This token vouches for no address: the SDK would post the reply, and the bot's own token, anywhere.",
    };

    private AuthenticatedServer Server => fixture.Server;

    [SkippableFact]
    public async Task The_official_SDK_judges_the_whole_matrix_as_we_do_but_for_what_is_explained()
    {
        using var sdk = await OfficialSdk.StartAsync(Server);
        Dictionary<string, string> differences = [];

        foreach (var (name, authorization, activity) in Cases())
        {
            var refusal = await sdk.JudgeAsync(authorization, Server.Clock.GetUtcNow(), activity);
            var ours = (await Server.PostAsync(authorization, activity)).StatusCode;
            if (refusal.Length == 0 != (ours == HttpStatusCode.OK))
                differences[name] = $"{name}: ours {ours}, the SDK's {(refusal.Length == 0 ? "let in" : refusal)}";
        }

        string[] unexplained = [.. differences.Keys.Except(Explained.Keys).Select(name => differences[name])];
        Assert.True(unexplained.Length == 0, string.Join('\n', unexplained));
        Assert.Empty(Explained.Keys.Except(differences.Keys));
    }

    [SkippableFact]
    public async Task A_key_that_is_new_is_taken_by_both_once_they_have_looked_again()
    {
        await using var server = await AuthenticatedServer.StartAsync();
        using var sdk = await OfficialSdk.StartAsync(server);
        Assert.Equal((true, true), await JudgeAsync(server.ChannelToken()));

        server.Channel.Keys = [.. server.Channel.Keys, new TestKey("next-key", "msteams")];
        Assert.Equal((false, false), await JudgeAsync(server.ChannelToken("next-key")));
        server.Clock.Advance(TimeSpan.FromMinutes(1));

        // The SDK looks again once an hour at most: for that long its bots refuse a channel that signs with a new key.
        Assert.Equal((true, false), await JudgeAsync(server.ChannelToken("next-key")));
        server.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((true, true), await JudgeAsync(server.ChannelToken("next-key")));

        async Task<(bool Ours, bool Sdk)> JudgeAsync(TestToken token)
        {
            var refusal = await sdk.JudgeAsync($"Bearer {token}", server.Clock.GetUtcNow(), server.Message());
            return ((await server.PostAsync(token)).StatusCode == HttpStatusCode.OK, refusal.Length == 0);
        }
    }

    private IEnumerable<(string Name, string? Authorization, TestActivity Activity)> Cases()
    {
        foreach (var (name, token) in TokenMatrix.Good)
            yield return (name, $"Bearer {token(Server)}", Server.Message());
        foreach (var (name, (_, token)) in TokenMatrix.Bad)
            yield return (name, $"Bearer {token(Server)}", Server.Message());
        foreach (var header in TokenMatrix.Headers)
            yield return ($"header {header}", TokenMatrix.Fill(header, Server), Server.Message());
        foreach (var channel in (string[])["webchat", "slack", "MSTEAMS", ""])
            yield return ($"for the channel '{channel}'", $"Bearer {Server.ChannelToken()}", Server.Message() with { ChannelId = channel });
        foreach (var service in (string[])["https://evil.example/", "https://a.known.example/"])
        {
            // An event isn't answered by the echo, so that nothing is sent to those hosts.
            var activity = Server.Message() with { Type = "event", ServiceUrl = service };
            yield return ($"channel token, activity of {service[8..]}", $"Bearer {Server.ChannelToken()}", activity);
            yield return ($"emulator token, activity of {service[8..]}", $"Bearer {Server.EmulatorToken()}", activity);
        }
    }
}
