using System.Net;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>What a good token is good for, and what comes of a bad one.</summary>
public sealed class ActivityAuthorizationTests(AuthenticatedServerFixture fixture) : IClassFixture<AuthenticatedServerFixture>
{
    private const string OtherApp = "99999999-9999-9999-9999-999999999999";

    private AuthenticatedServer Server => fixture.Server;

    [Fact]
    public async Task A_sender_cannot_write_lines_of_the_log()
    {
        await Server.PostAsync(Server.ChannelToken().With("iss", "x\r\nfail: all is lost"));

        Assert.Contains(Server.Bot.Log.Records, record => record.Message.Contains("x  fail: all is lost", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("MSTEAMS")]
    [InlineData("")]
    public async Task A_channel_that_the_key_is_not_endorsed_for_gets_401(string channel) =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await Server.PostAsync(Server.ChannelToken(), Server.Message() with { ChannelId = channel })).StatusCode);

    [Fact]
    public async Task Another_channel_that_the_key_is_endorsed_for_is_let_in() =>
        Assert.Equal(HttpStatusCode.OK, (await Server.PostAsync(Server.ChannelToken(), Server.Message() with { ChannelId = "webchat" })).StatusCode);

    [Theory]
    [InlineData("https://evil.example/", HttpStatusCode.Unauthorized)]
    [InlineData("https://known.example/", HttpStatusCode.Unauthorized)]
    [InlineData("https://notknown.example/", HttpStatusCode.Unauthorized)]
    [InlineData("https://a.known.example.evil.example/", HttpStatusCode.Unauthorized)]
    [InlineData("http://a.known.example/", HttpStatusCode.Unauthorized)]
    [InlineData("https://a.known.example/", HttpStatusCode.OK)]
    public async Task Without_a_claim_the_service_address_must_be_on_a_known_host_over_https(string serviceUrl, HttpStatusCode status)
    {
        // An event is not answered by the echo, so that nothing is sent to those hosts.
        var activity = Server.Message() with { Type = "event", ServiceUrl = serviceUrl };

        Assert.Equal(status, (await Server.PostAsync(Server.EmulatorToken(), activity)).StatusCode);
    }

    [Fact]
    public async Task A_token_that_vouches_for_an_address_without_https_is_no_good()
    {
        const string plain = "http://a.known.example/";

        var response = await Server.PostAsync(Server.ChannelToken().With("serviceurl", plain), Server.Message() with { ServiceUrl = plain });

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Replies_that_are_expected_need_a_good_token_too()
    {
        var activity = Server.Message() with { DeliveryMode = "expectReplies" };

        Assert.Equal(HttpStatusCode.Unauthorized, (await Server.PostAsync(Server.ChannelToken().With("aud", OtherApp), activity)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Server.PostAsync(Server.ChannelToken(), activity)).StatusCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    public async Task A_bad_body_is_looked_at_only_after_a_good_token(string body)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await Server.PostBodyAsync(null, body)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Server.PostBodyAsync($"Bearer {Server.ChannelToken()}", body)).StatusCode);
    }

    [Fact]
    public async Task Too_long_a_body_without_a_good_token_gets_401() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await Server.PostBodyAsync(null, new string(' ', 1_000_000))).StatusCode);

    [Fact]
    public async Task A_refused_token_is_not_in_the_log()
    {
        var token = $"{Server.ChannelToken().With("aud", OtherApp)}";

        await Server.PostAsync($"Bearer {token}");

        Assert.DoesNotContain(Server.Bot.Log.Records, record => record.Message.Contains(token[^20..], StringComparison.Ordinal));
    }
}
