namespace CareerBot.Conversation;

/// <summary>A memory as it was loaded.</summary>
/// <param name="Memory">The memory.</param>
/// <param name="Version">What it may be saved against; 0 where nothing is stored.</param>
public sealed record StoredMemory(ConversationMemory Memory, long Version)
{
    /// <summary>What a conversation starts with.</summary>
    public static StoredMemory None { get; } = new(ConversationMemory.Empty, 0);
}
