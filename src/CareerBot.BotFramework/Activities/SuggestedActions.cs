namespace CareerBot.BotFramework.Activities;

/// <summary>Buttons that a channel shows until the user has answered.</summary>
public sealed record SuggestedActions(IReadOnlyList<CardAction> Actions);
