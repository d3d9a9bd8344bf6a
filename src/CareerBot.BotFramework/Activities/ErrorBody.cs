namespace CareerBot.BotFramework.Activities;

/// <summary>What went wrong, as a code and in words.</summary>
public sealed record ErrorBody(string Code, string Message);
