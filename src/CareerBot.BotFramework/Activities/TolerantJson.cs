using System.Text.Json;

namespace CareerBot.BotFramework.Activities;

/// <summary>Reads properties of a JSON element; one that is missing or of the wrong type is null.</summary>
internal static class TolerantJson
{
    /// <summary>Longer than any id that a channel hands out, short enough for a key and for an address.</summary>
    private const int LongestIdentifier = 1024;

    public static string? Text(this JsonElement element, string name) =>
        Find(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>An id: no control characters, since it goes into addresses, logs and databases.</summary>
    /// <exception cref="InvalidActivityException">It is there, but can't be an id.</exception>
    public static string? Identifier(this JsonElement element, string name)
    {
        if (element.Text(name) is not { Length: > 0 } id)
            return null;
        if (id.Length > LongestIdentifier || id is "." or ".." || id.Any(char.IsControl))
            throw new InvalidActivityException($"The activity's {name} is no identifier.");
        return id;
    }

    public static bool? Flag(this JsonElement element, string name) => Find(element, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static DateTimeOffset? Time(this JsonElement element, string name) =>
        Find(element, name) is { ValueKind: JsonValueKind.String } time && time.TryGetDateTimeOffset(out var value) ? value : null;

    /// <summary>The value on its own, independent of the document's memory.</summary>
    public static JsonElement? Copy(this JsonElement element, string name) =>
        Find(element, name) is { ValueKind: not JsonValueKind.Null } value ? value.Clone() : null;

    public static ChannelAccount Account(this JsonElement element, string name) =>
        (Find(element, name) is { } account ? ToAccount(account) : null) ?? new ChannelAccount { Id = "" };

    public static ChannelAccount? ToAccount(JsonElement account) => account.Identifier("id") is { } id
        ? new ChannelAccount
        {
            Id = id,
            Name = account.Text("name"),
            AadObjectId = account.Text("aadObjectId"),
            Role = account.Text("role"),
        }
        : null;

    public static IReadOnlyList<T> Items<T>(this JsonElement element, string name, Func<JsonElement, T?> read) where T : class =>
        Find(element, name) is { ValueKind: JsonValueKind.Array } array
            ? [.. array.EnumerateArray().Select(read).OfType<T>()]
            : [];

    private static JsonElement? Find(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}
