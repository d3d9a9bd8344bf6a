namespace CareerBot.BotFramework.Authentication;

/// <summary>
/// The settings of one source of inbound tokens. <c>{AppId}</c> and <c>{TenantId}</c> stand for the bot's own; an issuer that
/// needs a tenant counts only where one is configured.
/// </summary>
public sealed class TokenIssuerOptions
{
    /// <summary>What the tokens' <c>iss</c> may say.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>Where the OpenID metadata lies that names the signing keys.</summary>
    public string MetadataAddress { get; init; } = "";

    /// <summary>What the tokens' <c>aud</c> may say.</summary>
    public IReadOnlyList<string> Audiences { get; init; } = [];

    /// <summary>
    /// The apps that tokens may have been issued to (<c>appid</c> or <c>azp</c>); empty where the issuer answers for its callers.
    /// </summary>
    public IReadOnlyList<string> Callers { get; init; } = [];

    /// <summary>Whether the signing key must be endorsed for the activity's channel.</summary>
    public bool CheckEndorsements { get; init; }

    /// <summary>Whether the token must name the activity's service address; if not, it must be on one of the known hosts.</summary>
    public bool CheckServiceUrl { get; init; }
}
