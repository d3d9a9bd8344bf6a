using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.BotFramework.Activities;

/// <summary>How the bot's activities are written as JSON.</summary>
[JsonSerializable(typeof(OutboundActivity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(InvokeResponse))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(JsonElement))]
public sealed partial class ActivityJson : JsonSerializerContext
{
    public static ActivityJson Wire { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // The body is JSON and never part of a page, and a channel counts its size: letters of every script stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
