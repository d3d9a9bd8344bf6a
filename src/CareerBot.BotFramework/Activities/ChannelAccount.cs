namespace CareerBot.BotFramework.Activities;

/// <summary>A user or a bot as the channel knows it.</summary>
public sealed record ChannelAccount
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? AadObjectId { get; init; }

    public string? Role { get; init; }
}
