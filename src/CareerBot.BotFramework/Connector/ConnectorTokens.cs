using Azure.Core;
using Microsoft.Extensions.Logging;

namespace CareerBot.BotFramework.Connector;

/// <summary>The bot's own token for the connector: kept until shortly before it ends.</summary>
internal sealed partial class ConnectorTokens(
    TokenCredential credential, string scope, CredentialUse use, TimeProvider clock, ILogger<ConnectorTokens> logger) : IDisposable
{
    private static readonly TimeSpan RefreshBefore = TimeSpan.FromMinutes(5);

    private readonly TokenRequestContext _request = new([scope]);
    private readonly SemaphoreSlim _fetching = new(1, 1);
    private Kept? _token;

    /// <exception cref="ConnectorException">There is no token to be had.</exception>
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        var token = Volatile.Read(ref _token);
        if (token is not null && clock.GetUtcNow() < token.RefreshOn)
            return token.Value;

        try
        {
            await _fetching.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException late)
        {
            throw new ConnectorException("No token for the connector in time.", mayHaveArrived: false, late);
        }

        try
        {
            return _token is { } fetched && fetched != token ? fetched.Value : await FetchAsync(cancellationToken);
        }
#pragma warning disable CA1031 // Whatever kept a new token away, the one from before may still do.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            use.Record(succeeded: false);
            if (_token is not { } old || clock.GetUtcNow() >= old.ExpiresOn)
                throw new ConnectorException($"No token for the connector: {failure.Message}", mayHaveArrived: false, failure);
            LogKept(old.ExpiresOn, failure);
            return old.Value;
        }
        finally
        {
            _fetching.Release();
        }
    }

    /// <summary>The connector didn't take the token: the next activity gets a new one.</summary>
    public void Forget()
    {
        use.Record(succeeded: false);
        Volatile.Write(ref _token, null);
    }

    public void Dispose() => _fetching.Dispose();

    private async Task<string> FetchAsync(CancellationToken cancellationToken)
    {
        var token = await credential.GetTokenAsync(_request, cancellationToken);
        use.Record(succeeded: true);
        Volatile.Write(ref _token, new Kept(token.Token, token.RefreshOn ?? token.ExpiresOn - RefreshBefore, token.ExpiresOn));
        return token.Token;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "There is no new token for the connector; the old one goes on until {ExpiresOn}")]
    private partial void LogKept(DateTimeOffset expiresOn, Exception failure);

    private sealed record Kept(string Value, DateTimeOffset RefreshOn, DateTimeOffset ExpiresOn);
}
