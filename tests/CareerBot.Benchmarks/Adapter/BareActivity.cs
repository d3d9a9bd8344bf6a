using System.Text.Json.Serialization;

namespace CareerBot.Benchmarks.Adapter;

/// <summary>As much of an activity as an echo needs.</summary>
internal sealed record BareActivity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ReplyToId { get; init; }

    public string? Text { get; init; }

    public BareAccount? From { get; init; }

    public BareAccount? Recipient { get; init; }

    public BareAccount? Conversation { get; init; }
}

/// <summary>Who or where.</summary>
internal sealed record BareAccount(string? Id, string? Name);

/// <summary>Generated, as the adapter's own.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BareActivity))]
internal sealed partial class BareJson : JsonSerializerContext;
