using System.Text.Json;

namespace CareerBot.BotFramework.Activities;

/// <summary>An activity as the bot writes it; the turn adds whom it goes to.</summary>
public sealed record OutboundActivity
{
    public string Type { get; init; } = ActivityTypes.Message;

    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Summary { get; init; }

    public string? Speak { get; init; }

    public string? InputHint { get; init; }

    public string? Locale { get; init; }

    public string? Name { get; init; }

    public string? AttachmentLayout { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public JsonElement? ChannelData { get; init; }

    public JsonElement? Value { get; init; }

    /// <summary>The same activity, addressed to whoever sent the other one.</summary>
    public OutboundActivity InReplyTo(InboundActivity activity) => this with
    {
        ChannelId = activity.ChannelId,
        From = activity.Recipient,
        Recipient = activity.From,
        Conversation = activity.Conversation,
        ReplyToId = ReplyToId ?? activity.Id,
        Locale = Locale ?? activity.Locale,
    };
}
