namespace CareerBot.BotFramework.Authentication;

/// <summary>Who sent a request, as far as its activity is concerned.</summary>
internal sealed record Caller
{
    /// <summary>Someone on this machine, while the bot has no app id.</summary>
    public static Caller Local { get; } = new();
}
