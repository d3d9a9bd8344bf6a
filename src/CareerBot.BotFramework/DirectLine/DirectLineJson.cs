using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>How Direct Line's own responses are written as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DirectLineConversationResponse))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
