using CareerBot.Conversation;

namespace CareerBot.Tests.Host;

/// <summary>A store whose memory has always changed by the time that it is saved; what is loaded stays the same.</summary>
internal sealed class ContestedStore(ConversationMemory memory) : IConversationStore
{
    public int Saves { get; private set; }

    public ValueTask<StoredMemory> LoadAsync(MemoryKey key, CancellationToken cancellationToken) => ValueTask.FromResult(new StoredMemory(memory, 1));

    public ValueTask<bool> TrySaveAsync(MemoryKey key, ConversationMemory memory, long loadedVersion, CancellationToken cancellationToken)
    {
        Saves++;
        return ValueTask.FromResult(false);
    }

    public ValueTask<bool> TryWelcomeAsync(string channelId, string conversationId, CancellationToken cancellationToken) => ValueTask.FromResult(true);
}
