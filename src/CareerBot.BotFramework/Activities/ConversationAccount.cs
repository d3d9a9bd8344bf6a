namespace CareerBot.BotFramework.Activities;

/// <summary>The conversation an activity belongs to; a channel's thread has an id of its own (<c>;messageid=</c>).</summary>
public sealed record ConversationAccount
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public bool? IsGroup { get; init; }

    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }
}
