namespace CareerBot.BotFramework.Activities;

/// <summary>A button outside a card.</summary>
public sealed record CardAction(string Title, string Value, string Type = "imBack");
