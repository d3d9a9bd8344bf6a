using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework;

/// <summary>How a turn ended, and the answer to an invoke.</summary>
public sealed record TurnResult(TurnStatus Status, InvokeResponse? InvokeResponse = null);
