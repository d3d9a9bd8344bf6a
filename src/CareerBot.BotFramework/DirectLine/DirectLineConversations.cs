namespace CareerBot.BotFramework.DirectLine;

/// <summary>The conversations of this process: as many as the limits say, each until it was left alone for long enough.</summary>
internal sealed class DirectLineConversations(DirectLineLimits limits, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (DirectLineConversation Conversation, DateTimeOffset LastUsed)> _conversations = [];

    /// <summary>The conversation, and whether it is new.</summary>
    public (DirectLineConversation Conversation, bool IsNew) Start(string id)
    {
        lock (_lock)
        {
            if (Use(id) is { } running)
                return (running, false);

            RemoveExpired();
            if (_conversations.Count >= limits.MostConversations)
                Remove(_conversations.MinBy(held => held.Value.LastUsed).Key);
            var conversation = new DirectLineConversation(id, limits);
            _conversations[id] = (conversation, clock.GetUtcNow());
            return (conversation, true);
        }
    }

    public DirectLineConversation? Find(string id)
    {
        lock (_lock)
            return Use(id);
    }

    private DirectLineConversation? Use(string id)
    {
        if (!_conversations.TryGetValue(id, out var held))
            return null;
        if (IsExpired(held.LastUsed))
        {
            Remove(id);
            return null;
        }

        _conversations[id] = held with { LastUsed = clock.GetUtcNow() };
        return held.Conversation;
    }

    private void RemoveExpired()
    {
        foreach (var id in _conversations.Where(held => IsExpired(held.Value.LastUsed)).Select(held => held.Key).ToList())
            Remove(id);
    }

    private bool IsExpired(DateTimeOffset lastUsed) => clock.GetUtcNow() - lastUsed >= limits.ConversationExpiry;

    private void Remove(string id)
    {
        if (_conversations.Remove(id, out var held))
            held.Conversation.End();
    }
}
