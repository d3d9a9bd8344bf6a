using System.Text.Json.Serialization;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>A conversation as its client hears of it.</summary>
internal sealed record DirectLineConversationResponse(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl = null);
