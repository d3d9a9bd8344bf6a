using Microsoft.Extensions.Logging;

namespace CareerBot.BotFramework.Deliveries;

/// <summary>
/// A delivery that this turn answers. When the log fails the turn goes on without it: an answer that may come twice is better
/// than none.
/// </summary>
internal sealed partial class Delivery
{
    private readonly IDeliveryLog _log;
    private readonly DeliveryLease? _lease;
    private readonly ILogger _logger;
    private bool _answered;

    private Delivery(IDeliveryLog log, DeliveryLease? lease, ILogger logger) => (_log, _lease, _logger) = (log, lease, logger);

    /// <summary>Begins to answer, or gives nothing when the delivery was answered or is being answered.</summary>
    public static async Task<Delivery?> BeginAsync(IDeliveryLog log, DeliveryKey? key, ILogger logger, CancellationToken cancellationToken)
    {
        if (key is null)
            return new Delivery(log, null, logger);
        try
        {
            return await log.TryBeginAsync(key, cancellationToken) is { } lease ? new Delivery(log, lease, logger) : null;
        }
#pragma warning disable CA1031 // Whatever the log's store throws.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailure(logger, failure);
            return new Delivery(log, null, logger);
        }
    }

    public Task CompleteAsync()
    {
        if (_answered)
            return Task.CompletedTask;
        _answered = true;
        return EndAsync(_log.CompleteAsync);
    }

    public Task AbandonAsync() => _answered ? Task.CompletedTask : EndAsync(_log.AbandonAsync);

    private async Task EndAsync(Func<DeliveryLease, CancellationToken, ValueTask> end)
    {
        if (_lease is null)
            return;
        try
        {
            // Also when the turn's time is over.
            await end(_lease, CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever the log's store throws.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailure(_logger, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The log of deliveries failed; this activity may be answered twice")]
    private static partial void LogFailure(ILogger logger, Exception failure);
}
