using CareerBot.BotFramework.Connector;
using CareerBot.Tests.BotFramework.Authentication;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Tests.BotFramework.Connector;

public sealed class ConnectorTokensTests : IDisposable
{
    private readonly ManualClock _clock = new();
    private readonly CredentialUse _use = new();
    private readonly TestCredential _credential;
    private readonly ConnectorTokens _tokens;

    public ConnectorTokensTests()
    {
        _credential = new TestCredential(_clock);
        _tokens = new ConnectorTokens(_credential, "https://api.botframework.com/.default", _use, _clock, NullLogger<ConnectorTokens>.Instance);
    }

    public void Dispose() => _tokens.Dispose();

    [Fact]
    public async Task A_token_is_asked_for_once_and_for_the_connectors_scope()
    {
        Assert.Equal("token-1", await _tokens.GetAsync(default));
        Assert.Equal("token-1", await _tokens.GetAsync(default));
        Assert.Equal("https://api.botframework.com/.default", _credential.Scope);
    }

    [Fact]
    public async Task A_new_token_is_asked_for_five_minutes_before_the_end()
    {
        await _tokens.GetAsync(default);
        _clock.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token-1", await _tokens.GetAsync(default));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("token-2", await _tokens.GetAsync(default));
    }

    [Fact]
    public async Task While_there_is_no_new_token_the_old_one_goes_on_to_its_end()
    {
        await _tokens.GetAsync(default);
        _credential.Failure = new InvalidOperationException("down");
        _clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal("token-1", await _tokens.GetAsync(default));
        _clock.Advance(TimeSpan.FromMinutes(1));

        var failure = await Assert.ThrowsAsync<ConnectorException>(async () => await _tokens.GetAsync(default));
        Assert.False(failure.MayHaveArrived);
    }

    [Fact]
    public async Task A_token_that_was_not_taken_is_forgotten()
    {
        await _tokens.GetAsync(default);
        _tokens.Forget();

        Assert.Equal("token-2", await _tokens.GetAsync(default));
    }
}
