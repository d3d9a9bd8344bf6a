using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;

namespace CareerBot.BotFramework.Authentication;

/// <summary>The signing keys of all issuers; issuers that share a metadata address share its keys.</summary>
internal sealed class SigningKeys : IDisposable
{
    private readonly Dictionary<string, OpenIdMetadata> _byAddress;

    public SigningKeys(IReadOnlyList<TokenIssuer> issuers, HttpClient http, TimeProvider clock, ILogger<SigningKeys> logger) =>
        _byAddress = issuers.Select(issuer => issuer.MetadataAddress).Distinct().ToDictionary(
            address => address,
            address => new OpenIdMetadata(address, Retriever(address, http), clock, logger));

    public ValueTask<SigningKey?> FindAsync(TokenIssuer issuer, string? keyId, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(keyId)
            ? ValueTask.FromResult<SigningKey?>(null)
            : _byAddress[issuer.MetadataAddress].FindAsync(keyId, cancellationToken);

    public void Dispose()
    {
        foreach (var metadata in _byAddress.Values)
            metadata.Dispose();
    }

    /// <summary>Keys come over https, unless they lie on this machine.</summary>
    private static HttpDocumentRetriever Retriever(string address, HttpClient http) =>
        new(http) { RequireHttps = !Loopback.IsHost(new Uri(address).IdnHost) };
}
