using System.Text.Json;

namespace CareerBot.Tests.Host;

/// <summary>Reads what the bot posted.</summary>
internal static class Replies
{
    public static JsonElement Card(this JsonElement reply) => reply.GetProperty("attachments")[0].GetProperty("content");

    /// <summary>The plain twin of the reply's card.</summary>
    public static string Plain(this JsonElement reply) => reply.Card().GetProperty("fallbackText").GetString()!;

    /// <summary>The data of the button with this title.</summary>
    public static JsonElement Button(this JsonElement reply, string title) =>
        reply.Card().GetProperty("actions").EnumerateArray().Single(action => action.GetProperty("title").GetString() == title).GetProperty("data");
}
