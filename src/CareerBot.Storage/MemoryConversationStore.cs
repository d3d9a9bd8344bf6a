using CareerBot.Conversation;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Internal;

namespace CareerBot.Storage;

/// <summary>Keeps conversations in this process.</summary>
public sealed class MemoryConversationStore(StorageOptions options, TimeProvider clock) : IConversationStore, IDisposable
{
    private const double CompactedShare = 0.05;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { Clock = new Clock(clock), CompactionPercentage = CompactedShare });
    private readonly Lock _lock = new();
    private long _lastVersion;

    public ValueTask<StoredMemory> LoadAsync(MemoryKey key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_cache.Get<StoredMemory>(key) ?? StoredMemory.None);

    public ValueTask<bool> TrySaveAsync(MemoryKey key, ConversationMemory memory, long loadedVersion, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if ((_cache.Get<StoredMemory>(key) ?? StoredMemory.None).Version != loadedVersion)
                return ValueTask.FromResult(false);

            // One count for all: a memory that expires and comes again never gets an old version.
            Keep(key, new StoredMemory(memory, ++_lastVersion));
            return ValueTask.FromResult(true);
        }
    }

    public ValueTask<bool> TryWelcomeAsync(string channelId, string conversationId, CancellationToken cancellationToken)
    {
        var key = new WelcomeKey(channelId, conversationId);
        lock (_lock)
        {
            if (_cache.TryGetValue(key, out _))
                return ValueTask.FromResult(false);
            Keep(key, key);
            return ValueTask.FromResult(true);
        }
    }

    public void Dispose() => _cache.Dispose();

    // The cache's own limit would turn the new entry away instead of the oldest.
    private void Keep(object key, object value)
    {
        if (_cache.Count >= options.MostConversations && !_cache.TryGetValue(key, out _))
            _cache.Compact(Math.Max(CompactedShare, 1.0 / options.MostConversations));
        _cache.Set(key, value, new MemoryCacheEntryOptions { SlidingExpiration = options.MemoryExpiry });
    }

    private readonly record struct WelcomeKey(string ChannelId, string ConversationId);

    private sealed class Clock(TimeProvider clock) : ISystemClock
    {
        public DateTimeOffset UtcNow => clock.GetUtcNow();
    }
}
