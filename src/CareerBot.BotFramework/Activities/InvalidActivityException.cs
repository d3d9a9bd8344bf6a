namespace CareerBot.BotFramework.Activities;

/// <summary>The body is no activity; the message says what is wrong with it.</summary>
public sealed class InvalidActivityException(string message, Exception? inner = null) : Exception(message, inner);
