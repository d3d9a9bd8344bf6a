using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>Some of a conversation's activities, and the watermark to ask for the next ones.</summary>
internal sealed record DirectLineActivitySet(IReadOnlyList<byte[]> Activities, long Watermark)
{
    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteStartArray("activities"u8);
        foreach (var activity in Activities)
            json.WriteRawValue(activity, skipInputValidation: true);
        json.WriteEndArray();
        json.WriteString("watermark"u8, Watermark.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
