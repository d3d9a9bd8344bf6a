using System.Net;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>Tokens as they should be, and as they should not.</summary>
public sealed class TokenMatrixTests(AuthenticatedServerFixture fixture) : IClassFixture<AuthenticatedServerFixture>
{
    public static TheoryData<string> GoodNames => [.. TokenMatrix.Good.Keys];

    public static TheoryData<string> BadNames => [.. TokenMatrix.Bad.Keys];

    public static TheoryData<string?> Headers => [.. TokenMatrix.Headers];

    private AuthenticatedServer Server => fixture.Server;

    [Theory]
    [MemberData(nameof(GoodNames))]
    public async Task A_good_token_is_let_in(string name)
    {
        var activity = Server.Message();

        Assert.Equal(HttpStatusCode.OK, (await Server.PostAsync(TokenMatrix.Good[name](Server), activity)).StatusCode);
        Assert.Contains(Server.Bot.Connector.Posts, post => post.Target.EndsWith(activity.Id!, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task A_bad_token_gets_401_and_no_reason_but_in_the_log(string name)
    {
        var activity = Server.Message();
        var logged = Server.Bot.Log.Records.Count();
        var (reason, token) = TokenMatrix.Bad[name];

        var response = await Server.PostAsync(token(Server), activity);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        var refusal = Assert.Single(Server.Bot.Log.Records.Skip(logged), record => record.Message.StartsWith("A request was refused: ", StringComparison.Ordinal));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Server.Bot.Connector.Posts, post => post.Target.EndsWith(activity.Id!, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task A_header_that_shows_no_token_as_it_should_gets_401(string? header) =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await Server.PostAsync(TokenMatrix.Fill(header, Server))).StatusCode);
}
