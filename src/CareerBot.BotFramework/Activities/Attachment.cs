using System.Text.Json;

namespace CareerBot.BotFramework.Activities;

/// <summary>What an activity carries besides its text, such as a card.</summary>
public sealed record Attachment(string ContentType, JsonElement Content)
{
    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";

    public static Attachment AdaptiveCard(JsonElement card) => new(AdaptiveCardType, card);
}
