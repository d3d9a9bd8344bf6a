using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Conversation;

/// <summary>What a button carries: all that its answer needs, so that it works days later and for anybody.</summary>
/// <param name="Intent">The intent's id.</param>
/// <param name="Roles">The roles to answer for.</param>
/// <param name="Section">The id of the section of a comparison; null for all.</param>
/// <param name="Offer">The amount of an offer check.</param>
/// <param name="Pay">The figure that is asked for.</param>
/// <param name="Find">The conditions of a search.</param>
public sealed record ButtonData(
    string Intent, ImmutableArray<RoleTarget> Roles, string? Section = null, Offer? Offer = null, PayQuery? Pay = null, FindQuery? Find = null)
{
    /// <summary>The data in a button's submitted value, or in its text where a channel sends the value as a string; null where it isn't one of ours or is broken.</summary>
    public static ButtonData? Read(JsonElement value)
    {
        try
        {
            return Unwrapped(value) is { ValueKind: JsonValueKind.Object } submitted && submitted.TryGetProperty(Property, out var data)
                && Unwrapped(data).Deserialize(ButtonJson.Default.ButtonData) is { Intent: not null, Roles.IsDefault: false } button
                ? button
                : null;
        }
        // The latter is what a string of half a surrogate pair gives.
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The member of a submitted value that holds the data.</summary>
    public const string Property = "careerbot";

    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, ButtonJson.Default.ButtonData);

    private static JsonElement Unwrapped(JsonElement value) => value.ValueKind == JsonValueKind.String ? JsonElement.Parse(value.GetString()!) : value;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ButtonData))]
internal sealed partial class ButtonJson : JsonSerializerContext;
