using Microsoft.Extensions.Logging;

namespace CareerBot.Tests.BotFramework;

/// <summary>One line of the log.</summary>
public sealed record LogRecord(LogLevel Level, string Category, string Message);
