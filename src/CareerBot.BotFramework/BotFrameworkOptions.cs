using CareerBot.BotFramework.Connector;

namespace CareerBot.BotFramework;

/// <summary>The settings under <c>BotFramework</c>.</summary>
public sealed class BotFrameworkOptions
{
    public const string Section = "BotFramework";

    /// <summary>The bot's registration; without one, everything is open, but only to this machine.</summary>
    public string? AppId { get; init; }

    /// <summary>The tenant that the bot is registered in.</summary>
    public string? TenantId { get; init; }

    /// <summary>Which of the <see cref="Clouds"/> the bot is registered in.</summary>
    public string Cloud { get; init; } = "Public";

    public IReadOnlyDictionary<string, CloudOptions> Clouds { get; init; } = new Dictionary<string, CloudOptions>();

    public CredentialOptions Credentials { get; init; } = new();

    /// <summary>Lets anyone who reaches the bot talk to it without a token. Only for a network where that is meant.</summary>
    public bool AllowUnauthenticatedRemoteAccess { get; init; }

    /// <summary>What a whole turn may take, waiting included; a channel gives up after about 15 seconds.</summary>
    public TimeSpan TurnTimeout { get; init; } = TimeSpan.FromSeconds(9);

    public bool HasAppId => !string.IsNullOrWhiteSpace(AppId);

    /// <summary>The configured cloud; the settings were checked at start.</summary>
    internal CloudOptions OwnCloud => Clouds[Cloud];
}
