namespace CareerBot.BotFramework;

/// <summary>How a turn ended.</summary>
public enum TurnStatus
{
    Answered,
    Duplicate,
    BotFailed,
    ReplyFailed,
    TimedOut,
}
