using CareerBot.BotFramework.Authentication;

namespace CareerBot.BotFramework;

/// <summary>What differs from one Azure cloud to another.</summary>
public sealed class CloudOptions
{
    /// <summary>Who issues the bot's own tokens.</summary>
    public string AuthorityHost { get; init; } = "";

    /// <summary>The scope of the tokens that the connector takes.</summary>
    public string ConnectorScope { get; init; } = "";

    /// <summary>Hosts of connectors that may be answered without a token that names them; <c>*.</c> stands for any host below.</summary>
    public IReadOnlyList<string> ServiceHosts { get; init; } = [];

    public IReadOnlyDictionary<string, TokenIssuerOptions> Issuers { get; init; } = new Dictionary<string, TokenIssuerOptions>();
}
