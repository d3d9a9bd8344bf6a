using System.Text.Json.Nodes;

namespace CareerBot.Tests.BotFramework;

/// <summary>An activity as a channel writes it.</summary>
public sealed record TestActivity(string? Text, string? ServiceUrl)
{
    public string? Type { get; init; } = "message";

    public string? Id { get; init; } = Guid.NewGuid().ToString();

    public string? Conversation { get; init; } = "conversation-1";

    public string ChannelId { get; init; } = "emulator";

    public string? DeliveryMode { get; init; }

    /// <summary>Further properties, which also replace those above.</summary>
    public JsonObject More { get; init; } = [];

    public string ToJson()
    {
        var json = new JsonObject
        {
            ["type"] = Type,
            ["id"] = Id,
            ["timestamp"] = "2026-01-05T09:00:00.000Z",
            ["channelId"] = ChannelId,
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "Ann" },
            ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "CareerBot" },
            ["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = "personal", ["tenantId"] = "tenant-1" },
            ["text"] = Text,
            ["locale"] = "en-GB",
        };
        if (DeliveryMode is not null)
            json["deliveryMode"] = DeliveryMode;
        foreach (var (name, value) in More)
            json[name] = value?.DeepClone();
        return json.ToJsonString();
    }
}
