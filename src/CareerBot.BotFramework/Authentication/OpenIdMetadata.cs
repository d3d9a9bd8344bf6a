using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.BotFramework.Authentication;

/// <summary>
/// An issuer's signing keys: kept for hours, fetched again when a token names one that isn't among them, and kept longer while
/// they can't be fetched.
/// </summary>
internal sealed partial class OpenIdMetadata(string address, IDocumentRetriever documents, TimeProvider clock, ILogger logger) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan Usable = TimeSpan.FromHours(36);

    /// <summary>Made-up key ids must not make the bot fetch all the time, nor must a server that is down.</summary>
    private static readonly TimeSpan BetweenFetches = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private Snapshot _keys = Snapshot.None;
    private DateTimeOffset _nextFetch = DateTimeOffset.MinValue;

    public async ValueTask<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var keys = Volatile.Read(ref _keys);
        if (keys.ById.TryGetValue(keyId, out var key) && Age(keys) < Fresh)
            return key;

        keys = await RefreshAsync(cancellationToken);
        return Age(keys) < Usable ? keys.ById.GetValueOrDefault(keyId) : null;
    }

    public void Dispose() => _fetching.Dispose();

    private TimeSpan Age(Snapshot keys) => clock.GetUtcNow() - keys.Fetched;

    private async Task<Snapshot> RefreshAsync(CancellationToken cancellationToken)
    {
        await _fetching.WaitAsync(cancellationToken);
        try
        {
            if (clock.GetUtcNow() < _nextFetch)
                return _keys;
            Volatile.Write(ref _keys, await FetchAsync(cancellationToken));
            _nextFetch = clock.GetUtcNow() + BetweenFetches;
        }
#pragma warning disable CA1031 // Whatever the network or a strange document makes of it; the keys from before may still do.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            _nextFetch = clock.GetUtcNow() + AfterFailure;
            LogUnreachable(address, failure);
        }
        finally
        {
            _fetching.Release();
        }

        return _keys;
    }

    private async Task<Snapshot> FetchAsync(CancellationToken cancellationToken)
    {
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, cancellationToken);
        var keys = (metadata.JsonWebKeySet?.Keys ?? [])
            .Where(key => key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.Use is null or "" or "sig" && !string.IsNullOrEmpty(key.Kid))
            .GroupBy(key => key.Kid, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => SigningKey.From(same.First()), StringComparer.Ordinal);
        LogFetched(address, keys.Count);
        return new Snapshot(keys, clock.GetUtcNow());
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Address} names {Count} signing keys")]
    private partial void LogFetched(string address, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The signing keys at {Address} can't be fetched")]
    private partial void LogUnreachable(string address, Exception failure);

    private sealed record Snapshot(IReadOnlyDictionary<string, SigningKey> ById, DateTimeOffset Fetched)
    {
        public static Snapshot None { get; } = new(new Dictionary<string, SigningKey>(), DateTimeOffset.MinValue);
    }
}
