namespace CareerBot.BotFramework;

/// <summary>The settings under <c>BotFramework</c>.</summary>
public sealed class BotFrameworkOptions
{
    public const string Section = "BotFramework";

    /// <summary>The bot's registration; without one, everything is open, but only to this machine.</summary>
    public string? AppId { get; init; }

    /// <summary>Lets anyone who reaches the bot talk to it without a token. Only for a network where that is meant.</summary>
    public bool AllowUnauthenticatedRemoteAccess { get; init; }

    /// <summary>What a whole turn may take, waiting included; a channel gives up after about 15 seconds.</summary>
    public TimeSpan TurnTimeout { get; init; } = TimeSpan.FromSeconds(9);

    public bool HasAppId => !string.IsNullOrWhiteSpace(AppId);
}
