namespace CareerBot.BotFramework.Activities;

/// <summary>The response to a sender that expects the replies in it.</summary>
public sealed record ExpectedReplies(IReadOnlyList<OutboundActivity> Activities);
