namespace CareerBot.BotFramework.DirectLine;

/// <summary>How much Direct Line keeps, and for how long.</summary>
public sealed record DirectLineLimits
{
    /// <summary>When there are more, the one that was left alone the longest goes.</summary>
    public int MostConversations { get; init; } = 300;

    /// <summary>A conversation keeps its newest ones.</summary>
    public int MostActivities { get; init; } = 200;

    /// <summary>The size of the activities that a conversation keeps.</summary>
    public int MostBytes { get; init; } = 1024 * 1024;

    /// <summary>How long a conversation is kept after it was last used; a client that is there refreshes its token more often.</summary>
    public TimeSpan ConversationExpiry { get; init; } = TimeSpan.FromHours(1);

    public TimeSpan TokenExpiry { get; init; } = TimeSpan.FromMinutes(30);
}
