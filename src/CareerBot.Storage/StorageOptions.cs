namespace CareerBot.Storage;

/// <summary>The settings under <c>Storage</c>.</summary>
public sealed record StorageOptions
{
    public const string Section = "Storage";

    /// <summary>How many members' conversations are kept; beyond it, those go first that were quiet longest.</summary>
    public int MostConversations { get; init; } = 100_000;

    /// <summary>How long a conversation is kept after its last message.</summary>
    public TimeSpan MemoryExpiry { get; init; } = TimeSpan.FromHours(12);
}
