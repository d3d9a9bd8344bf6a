namespace CareerBot.BotFramework.Authentication;

/// <summary>A token isn't accepted; the message says why, for the log only.</summary>
internal sealed class InvalidTokenException(string message) : Exception(message);
