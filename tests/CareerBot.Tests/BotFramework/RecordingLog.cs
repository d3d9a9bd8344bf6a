using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CareerBot.Tests.BotFramework;

/// <summary>Keeps what is logged.</summary>
public sealed class RecordingLog : ILoggerProvider
{
    private readonly ConcurrentQueue<LogRecord> _records = [];

    public IEnumerable<LogRecord> Records => _records;

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(RecordingLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log._records.Enqueue(new LogRecord(logLevel, category, $"{formatter(state, exception)} {exception}"));
    }
}
