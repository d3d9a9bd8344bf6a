using CareerBot.Conversation;

namespace CareerBot.Tests.Host;

/// <summary>A store in which something happens just before the first save.</summary>
internal sealed class InterruptedStore(IConversationStore inner, Func<MemoryKey, Task> beforeFirstSave) : IConversationStore
{
    private bool _saved;

    public ValueTask<StoredMemory> LoadAsync(MemoryKey key, CancellationToken cancellationToken) => inner.LoadAsync(key, cancellationToken);

    public async ValueTask<bool> TrySaveAsync(MemoryKey key, ConversationMemory memory, long loadedVersion, CancellationToken cancellationToken)
    {
        if (!_saved)
        {
            _saved = true;
            await beforeFirstSave(key);
        }

        return await inner.TrySaveAsync(key, memory, loadedVersion, cancellationToken);
    }

    public ValueTask<bool> TryWelcomeAsync(string channelId, string conversationId, CancellationToken cancellationToken) =>
        inner.TryWelcomeAsync(channelId, conversationId, cancellationToken);
}
