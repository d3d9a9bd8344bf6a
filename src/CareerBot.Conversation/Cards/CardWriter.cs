using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CareerBot.Conversation.Answers;

namespace CareerBot.Conversation.Cards;

/// <summary>Writes an answer as an Adaptive Card.</summary>
public static class CardWriter
{
    /// <summary>What Teams is sure to take, in bytes of UTF-8.</summary>
    public const int MostBytes = 28_000;

    // A card is never part of a page, and a channel counts its size: letters of every script stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The card, with its plain twin to show and to speak where it can't be shown, as far as both fit.</summary>
    public static JsonElement Write(Answer answer)
    {
        var plain = PlainText.Of(answer);
        var card = Write(answer, plain, plain);
        if (card.WrittenCount > MostBytes)
            card = Write(answer, plain, answer.Summary);
        if (card.WrittenCount > MostBytes)
            card = Write(answer, answer.Summary, answer.Summary);
        return JsonElement.Parse(card.WrittenSpan);
    }

    private static ArrayBufferWriter<byte> Write(Answer answer, string fallback, string speak)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("type"u8, "AdaptiveCard"u8);
        json.WriteString("$schema"u8, "http://adaptivecards.io/schemas/adaptive-card.json"u8);
        json.WriteString("version"u8, "1.5"u8);
        json.WriteString("fallbackText"u8, fallback);
        json.WriteString("speak"u8, speak);
        json.WriteStartArray("body"u8);
        var elements = new CardElementWriter(json);
        foreach (var block in answer.Blocks)
            elements.Write(block);
        json.WriteEndArray();
        if (!answer.Choices.IsEmpty)
            WriteActions(json, answer);
        json.WriteEndObject();
        return buffer;
    }

    private static void WriteActions(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartArray("actions"u8);
        foreach (var choice in answer.Choices.Take(Answer.MostChoices))
            WriteAction(json, choice);
        json.WriteEndArray();
    }

    // Teams sends what stands under msteams, so that the question is seen in the chat; everyone else sends the data as it is.
    private static void WriteAction(Utf8JsonWriter json, Choice choice)
    {
        var data = choice.Data.ToJson();
        json.WriteStartObject();
        json.WriteString("type"u8, "Action.Submit"u8);
        json.WriteString("title"u8, choice.Title);
        json.WriteStartObject("data"u8);
        WriteData(json, data);
        json.WriteStartObject("msteams"u8);
        json.WriteString("type"u8, "messageBack"u8);
        json.WriteString("displayText"u8, choice.Question);
        json.WriteString("text"u8, choice.Question);
        json.WriteStartObject("value"u8);
        WriteData(json, data);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteData(Utf8JsonWriter json, JsonElement data)
    {
        json.WritePropertyName(ButtonData.Property);
        data.WriteTo(json);
    }
}
