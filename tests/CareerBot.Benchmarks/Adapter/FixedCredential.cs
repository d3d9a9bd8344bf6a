using Azure.Core;

namespace CareerBot.Benchmarks.Adapter;

/// <summary>A credential that has its token already.</summary>
internal sealed class FixedCredential : TokenCredential
{
    private static readonly AccessToken Token = new("the-bots-own-token", DateTimeOffset.MaxValue);

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => Token;

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(Token);
}
