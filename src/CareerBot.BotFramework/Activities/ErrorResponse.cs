namespace CareerBot.BotFramework.Activities;

/// <summary>The protocol's body of an error.</summary>
public sealed record ErrorResponse(ErrorBody Error);
