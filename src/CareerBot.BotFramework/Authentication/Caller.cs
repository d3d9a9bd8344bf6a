namespace CareerBot.BotFramework.Authentication;

/// <summary>Who sent a request, and for which activities that is good.</summary>
internal sealed record Caller
{
    /// <summary>Someone on this machine, while the bot has no app id.</summary>
    public static Caller Local { get; } = new();

    /// <summary>The channels that the caller may speak for; null where that isn't checked.</summary>
    public IReadOnlySet<string>? Endorsements { get; init; }

    /// <summary>The service address that the caller vouches for; null where known hosts are checked instead.</summary>
    public string? ServiceUrl { get; init; }
}
