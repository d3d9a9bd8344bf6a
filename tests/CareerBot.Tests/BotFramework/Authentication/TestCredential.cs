using Azure.Core;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>Credentials that hand out numbered tokens.</summary>
public sealed class TestCredential(TimeProvider clock) : TokenCredential
{
    private int _count;

    public int Count => _count;

    public Exception? Failure { get; set; }

    public string? Scope { get; private set; }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scope = Assert.Single(requestContext.Scopes);
        if (Failure is not null)
            throw Failure;
        return ValueTask.FromResult(new AccessToken($"token-{Interlocked.Increment(ref _count)}", clock.GetUtcNow().AddHours(1)));
    }
}
