using System.Text.Json;

namespace CareerBot.Tests.BotFramework;

/// <summary>One request that reached the recording connector.</summary>
public sealed record RecordedPost(string Method, string Target, string? Authorization, string Body)
{
    public JsonElement Json => JsonElement.Parse(Body);

    public string? Text => Json.TryGetProperty("text", out var text) ? text.GetString() : null;
}
