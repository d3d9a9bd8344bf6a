namespace CareerBot.Conversation;

/// <summary>Keeps what conversations have on the table, for a while.</summary>
public interface IConversationStore
{
    ValueTask<StoredMemory> LoadAsync(MemoryKey key, CancellationToken cancellationToken);

    /// <summary>Saves a memory that was computed on the loaded version.</summary>
    /// <returns>False where the stored memory has changed since; then nothing is saved.</returns>
    ValueTask<bool> TrySaveAsync(MemoryKey key, ConversationMemory memory, long loadedVersion, CancellationToken cancellationToken);

    /// <summary>Notes that a conversation is welcomed.</summary>
    /// <returns>False where it was before.</returns>
    ValueTask<bool> TryWelcomeAsync(string channelId, string conversationId, CancellationToken cancellationToken);
}
