namespace CareerBot.BotFramework.Activities;

/// <summary>The connector's answer: the id that the channel gave to what was sent.</summary>
public sealed record ResourceResponse(string? Id);
