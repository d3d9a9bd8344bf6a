using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareerBot.Conversation;
using CareerBot.Conversation.Answers;

namespace CareerBot.Evaluation;

/// <summary>What the bot made of one turn, as a line of a predictions file.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Turn">1-based.</param>
/// <param name="Intent">The intent's id.</param>
/// <param name="Roles">The roles' ids.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Answer">All text that a person would read on the card, once.</param>
public sealed record Prediction(string Id, int Turn, string Intent, ImmutableArray<string> Roles, double Confidence, string Answer)
{
    public static Prediction Of(string id, int turn, Reply reply) => new(
        id, turn, reply.Meaning.Intent.Id(), [.. reply.Meaning.Roles.Select(role => role.RoleId).Distinct()], reply.Meaning.Confidence, PlainText.Of(reply.Answer));

    public string ToJson() => JsonSerializer.Serialize(this, PredictionJson.Lines.Prediction);
}

[JsonSerializable(typeof(Prediction))]
internal sealed partial class PredictionJson : JsonSerializerContext
{
    public static PredictionJson Lines { get; } =
        new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
