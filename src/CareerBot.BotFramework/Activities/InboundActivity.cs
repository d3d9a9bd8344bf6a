using System.Text.Json;

namespace CareerBot.BotFramework.Activities;

/// <summary>An activity as the channel sent it.</summary>
public sealed record InboundActivity
{
    public required string Type { get; init; }

    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public required string ChannelId { get; init; }

    /// <summary>Where replies go; empty where the channel named no absolute http address.</summary>
    public required string ServiceUrl { get; init; }

    public required ChannelAccount From { get; init; }

    public required ChannelAccount Recipient { get; init; }

    public required ConversationAccount Conversation { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Locale { get; init; }

    /// <summary>What an event or invoke is called.</summary>
    public string? Name { get; init; }

    /// <summary>What an installation update did: add or remove.</summary>
    public string? Action { get; init; }

    public string? ReplyToId { get; init; }

    public string? DeliveryMode { get; init; }

    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }

    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    public IReadOnlyList<ChannelAccount> MembersAdded { get; init; } = [];

    public IReadOnlyList<ChannelAccount> MembersRemoved { get; init; } = [];

    public IReadOnlyList<string> ReactionsAdded { get; init; } = [];

    public IReadOnlyList<string> ReactionsRemoved { get; init; } = [];

    /// <summary>Whether the answers are to be in the response instead of going through the connector.</summary>
    public bool ExpectsReplies => DeliveryMode == "expectReplies";
}
