using System.Net;
using Microsoft.AspNetCore.Http;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>How the issuers' keys are fetched, kept and fetched again.</summary>
public sealed class SigningKeyTests
{
    private static readonly TestKey Next = new("next-key", "msteams");

    [Fact]
    public async Task Keys_are_fetched_once_for_many_requests()
    {
        await using var server = await AuthenticatedServer.StartAsync();

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => server.PostAsync(server.ChannelToken())));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(1, server.Channel.Fetches);
    }

    [Fact]
    public async Task A_key_that_is_new_is_fetched_and_let_in()
    {
        await using var server = await AuthenticatedServer.StartAsync();
        await server.PostAsync(server.ChannelToken());
        server.Channel.Keys = [.. server.Channel.Keys, Next];
        server.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(server.ChannelToken("next-key"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(server.ChannelToken())).StatusCode);
    }

    [Fact]
    public async Task Made_up_key_ids_do_not_make_the_bot_fetch_all_the_time()
    {
        await using var server = await AuthenticatedServer.StartAsync();
        for (var i = 0; i < 20; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync(server.ChannelToken().WithHeader("kid", $"made-up-{i}"))).StatusCode);

        Assert.Equal(1, server.Channel.Fetches);
    }

    [Fact]
    public async Task A_key_that_was_withdrawn_is_refused_after_some_hours()
    {
        await using var server = await AuthenticatedServer.StartAsync();
        var withdrawn = server.ChannelToken().With("exp", server.Clock.GetUtcNow().AddDays(1).ToUnixTimeSeconds());
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(withdrawn)).StatusCode);
        server.Channel.Keys = [Next];
        server.Clock.Advance(TimeSpan.FromHours(12));

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync(withdrawn)).StatusCode);
    }

    [Fact]
    public async Task While_the_issuer_is_down_the_keys_from_before_do_for_a_day_and_a_half()
    {
        await using var server = await AuthenticatedServer.StartAsync();
        await server.PostAsync(server.ChannelToken());
        server.Channel.Instead = Fail;

        server.Clock.Advance(TimeSpan.FromHours(35));
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(server.ChannelToken())).StatusCode);
        server.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync(server.ChannelToken())).StatusCode);
    }

    [Fact]
    public async Task An_issuer_that_was_down_is_asked_again_soon()
    {
        await using var server = await AuthenticatedServer.StartAsync();
        server.Channel.Instead = Fail;
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync(server.ChannelToken())).StatusCode);
        server.Channel.Instead = null;
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync(server.ChannelToken())).StatusCode);
        server.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(server.ChannelToken())).StatusCode);
        Assert.Contains(server.Bot.Log.Records, record => record.Message.Contains("can't be fetched", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"keys":7}""")]
    [InlineData("""{"jwks_uri":"http://127.0.0.1:1/"}""")]
    public async Task Rubbish_in_place_of_metadata_lets_nobody_in(string rubbish)
    {
        await using var server = await AuthenticatedServer.StartAsync();
        server.Channel.Instead = context => context.Response.WriteAsync(rubbish);

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync(server.ChannelToken())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(server.EmulatorToken())).StatusCode);
    }

    [Fact]
    public async Task A_redirect_of_the_metadata_is_not_followed()
    {
        await using var server = await AuthenticatedServer.StartAsync();
        await using var elsewhere = await TestIssuer.StartAsync([.. server.Channel.Keys]);
        server.Channel.Instead = context =>
        {
            context.Response.Redirect(elsewhere.MetadataAddress);
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync(server.ChannelToken())).StatusCode);
        Assert.Equal(0, elsewhere.Fetches);
    }

    private static Task Fail(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }
}
