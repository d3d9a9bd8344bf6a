using System.Buffers;
using System.Text.Json;
using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>What goes from Direct Line to the bot.</summary>
internal static class DirectLineActivity
{
    private const string ChannelId = "directline";
    private const string UserRole = "user";

    private static readonly ChannelAccount Bot = new() { Id = "bot", Role = "bot" };

    /// <summary>What the channel says, whatever the client wrote there.</summary>
    private static readonly HashSet<string> Stamped =
        ["id", "timestamp", "channelId", "serviceUrl", "conversation", "from", "recipient", "deliveryMode"];

    private static readonly HashSet<string> UserTypes =
        [ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.MessageReaction, ActivityTypes.EndOfConversation];

    /// <summary>The bot is in a new conversation from the start.</summary>
    public static InboundActivity BotAdded(DirectLineConversation conversation, DateTimeOffset now) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        Id = conversation.NewActivityId(),
        Timestamp = now,
        ChannelId = ChannelId,
        ServiceUrl = "",
        From = new ChannelAccount { Id = conversation.Id },
        Recipient = Bot,
        Conversation = new ConversationAccount { Id = conversation.Id },
        MembersAdded = [Bot],
    };

    /// <summary>The client's activity with the channel's stamp, as it is echoed.</summary>
    /// <exception cref="InvalidActivityException">The body is no activity, or none that a user can send.</exception>
    public static byte[] Stamp(ReadOnlySequence<byte> body, DirectLineConversation conversation, DateTimeOffset now)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Stamp(document.RootElement, conversation, now);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new InvalidActivityException("The body is no JSON object.", broken);
        }
    }

    private static byte[] Stamp(JsonElement body, DirectLineConversation conversation, DateTimeOffset now)
    {
        if (body.Text("type") is not { } type || !UserTypes.Contains(type))
            throw new InvalidActivityException("The activity has no type that a user can send.");

        var user = body.Account("from");
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var property in body.EnumerateObject().Where(property => !Stamped.Contains(property.Name)))
                property.WriteTo(json);
            json.WriteString("id"u8, conversation.NewActivityId());
            json.WriteString("timestamp"u8, now);
            json.WriteString("channelId"u8, ChannelId);
            WriteAccount(json, "conversation", new ChannelAccount { Id = conversation.Id });
            WriteAccount(json, "from", new ChannelAccount { Id = user.Id is "" ? UserRole : user.Id, Name = user.Name, Role = UserRole });
            WriteAccount(json, "recipient", Bot);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteAccount(Utf8JsonWriter json, string name, ChannelAccount account)
    {
        json.WriteStartObject(name);
        json.WriteString("id"u8, account.Id);
        if (account.Name is not null)
            json.WriteString("name"u8, account.Name);
        if (account.Role is not null)
            json.WriteString("role"u8, account.Role);
        json.WriteEndObject();
    }
}
