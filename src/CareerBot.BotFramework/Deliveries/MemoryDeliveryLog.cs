namespace CareerBot.BotFramework.Deliveries;

/// <summary>A delivery log for one process.</summary>
public sealed class MemoryDeliveryLog(TimeProvider clock) : IDeliveryLog
{
    private const int MostEntries = 100_000;

    private static readonly TimeSpan Retention = TimeSpan.FromMinutes(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<DeliveryKey, Entry> _entries = [];
    private readonly Queue<(DeliveryKey Key, Guid Owner, DateTimeOffset Forget)> _oldest = [];

    public ValueTask<DeliveryLease?> TryBeginAsync(DeliveryKey key, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            ForgetOld(now);
            if (_entries.TryGetValue(key, out var entry) && (entry.Final || now < entry.LeasedUntil))
                return ValueTask.FromResult<DeliveryLease?>(null);

            var lease = new DeliveryLease(key, Guid.NewGuid());
            _entries[key] = new Entry(lease.Owner, now + DeliveryLease.Duration, Final: false);
            _oldest.Enqueue((key, lease.Owner, now + Retention));
            return ValueTask.FromResult<DeliveryLease?>(lease);
        }
    }

    public ValueTask CompleteAsync(DeliveryLease lease, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (Owned(lease) is { } entry)
                _entries[lease.Key] = entry with { Final = true };
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask AbandonAsync(DeliveryLease lease, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (Owned(lease) is { Final: false })
                _entries.Remove(lease.Key);
        }

        return ValueTask.CompletedTask;
    }

    private Entry? Owned(DeliveryLease lease) =>
        _entries.TryGetValue(lease.Key, out var entry) && entry.Owner == lease.Owner ? entry : null;

    private void ForgetOld(DateTimeOffset now)
    {
        while (_oldest.TryPeek(out var oldest) && (oldest.Forget <= now || _oldest.Count >= MostEntries))
        {
            _oldest.Dequeue();
            if (_entries.TryGetValue(oldest.Key, out var entry) && entry.Owner == oldest.Owner)
                _entries.Remove(oldest.Key);
        }
    }

    private sealed record Entry(Guid Owner, DateTimeOffset LeasedUntil, bool Final);
}
