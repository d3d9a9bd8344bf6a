using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CareerBot.BotFramework.Deliveries;

/// <summary>
/// A delivery log for one process. It holds hashes and no objects: thousands of strings that live for minutes would cost the
/// garbage collector more than the turns themselves.
/// </summary>
public sealed class MemoryDeliveryLog(TimeProvider clock) : IDeliveryLog
{
    private const int MostEntries = 100_000;

    private static readonly TimeSpan Retention = TimeSpan.FromMinutes(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<UInt128, Entry> _entries = [];
    private readonly Queue<(UInt128 Hash, Guid Owner, DateTimeOffset Forget)> _oldest = [];

    public ValueTask<DeliveryLease?> TryBeginAsync(DeliveryKey key, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = Hash(key);
        lock (_lock)
        {
            ForgetOld(now);
            if (_entries.TryGetValue(hash, out var entry) && (entry.Final || now < entry.LeasedUntil))
                return ValueTask.FromResult<DeliveryLease?>(null);

            var lease = new DeliveryLease(key, Guid.NewGuid());
            _entries[hash] = new Entry(lease.Owner, now + DeliveryLease.Duration, Final: false);
            _oldest.Enqueue((hash, lease.Owner, now + Retention));
            return ValueTask.FromResult<DeliveryLease?>(lease);
        }
    }

    public ValueTask CompleteAsync(DeliveryLease lease, CancellationToken cancellationToken)
    {
        var hash = Hash(lease.Key);
        lock (_lock)
        {
            if (_entries.TryGetValue(hash, out var entry) && entry.Owner == lease.Owner)
                _entries[hash] = entry with { Final = true };
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask AbandonAsync(DeliveryLease lease, CancellationToken cancellationToken)
    {
        var hash = Hash(lease.Key);
        lock (_lock)
        {
            if (_entries.TryGetValue(hash, out var entry) && entry.Owner == lease.Owner && !entry.Final)
                _entries.Remove(hash);
        }

        return ValueTask.CompletedTask;
    }

    private static UInt128 Hash(DeliveryKey key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{key.ConversationId}\0{key.ActivityId}\0{key.Type}"), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    private void ForgetOld(DateTimeOffset now)
    {
        while (_oldest.TryPeek(out var oldest) && (oldest.Forget <= now || _oldest.Count >= MostEntries))
        {
            _oldest.Dequeue();
            if (_entries.TryGetValue(oldest.Hash, out var entry) && entry.Owner == oldest.Owner)
                _entries.Remove(oldest.Hash);
        }
    }

    private readonly record struct Entry(Guid Owner, DateTimeOffset LeasedUntil, bool Final);
}
