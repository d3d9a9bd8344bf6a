using System.Buffers;
using System.Text.Json;

namespace CareerBot.BotFramework.Activities;

/// <summary>
/// Reads an activity from JSON: unknown properties are passed over, and one of the wrong type counts as missing unless the
/// activity can't be answered without it.
/// </summary>
public static class ActivityReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <exception cref="InvalidActivityException">The JSON is broken, or no activity.</exception>
    public static InboundActivity Read(ReadOnlySequence<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutByteOrderMark(utf8), Options);
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            throw new InvalidActivityException("The body is no JSON.", broken);
        }
        catch (InvalidOperationException broken)
        {
            // What the JSON reader throws at a string that is no Unicode: bad UTF-8, or half a surrogate pair.
            throw new InvalidActivityException("The body holds text that is no Unicode.", broken);
        }
    }

    private static InboundActivity Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new InvalidActivityException("The body is no JSON object.");

        return new InboundActivity
        {
            Type = root.Identifier("type") ?? throw new InvalidActivityException("The activity has no type."),
            Id = root.Identifier("id"),
            Timestamp = root.Time("timestamp"),
            ChannelId = root.Text("channelId") ?? "",
            ServiceUrl = root.Text("serviceUrl") ?? "",
            From = root.Account("from"),
            Recipient = root.Account("recipient"),
            Conversation = Conversation(root),
            Text = root.Text("text"),
            TextFormat = root.Text("textFormat"),
            Locale = root.Text("locale"),
            Name = root.Text("name"),
            Action = root.Text("action"),
            ReplyToId = root.Identifier("replyToId"),
            DeliveryMode = root.Text("deliveryMode"),
            Value = root.Copy("value"),
            ChannelData = root.Copy("channelData"),
            Mentions = root.Items("entities", ToMention),
            MembersAdded = root.Items("membersAdded", TolerantJson.ToAccount),
            MembersRemoved = root.Items("membersRemoved", TolerantJson.ToAccount),
            ReactionsAdded = root.Items("reactionsAdded", ToReaction),
            ReactionsRemoved = root.Items("reactionsRemoved", ToReaction),
        };
    }

    private static ConversationAccount Conversation(JsonElement root)
    {
        if (!root.TryGetProperty("conversation", out var conversation) || conversation.Identifier("id") is not { } id)
            throw new InvalidActivityException("The activity has no conversation.id.");

        return new ConversationAccount
        {
            Id = id,
            Name = conversation.Text("name"),
            IsGroup = conversation.Flag("isGroup"),
            ConversationType = conversation.Text("conversationType"),
            TenantId = conversation.Text("tenantId"),
        };
    }

    private static Mention? ToMention(JsonElement entity) =>
        entity.Text("type") == "mention" && entity.Account("mentioned") is { Id.Length: > 0 } mentioned
            ? new Mention(mentioned, entity.Text("text"))
            : null;

    private static string? ToReaction(JsonElement reaction) => reaction.Text("type");

    private static ReadOnlySequence<byte> WithoutByteOrderMark(ReadOnlySequence<byte> utf8) =>
        new SequenceReader<byte>(utf8).IsNext("\uFEFF"u8) ? utf8.Slice(3) : utf8;
}
