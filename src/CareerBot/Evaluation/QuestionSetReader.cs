using System.Collections.Immutable;
using System.Text.Json;
using CareerBot.Conversation;

namespace CareerBot.Evaluation;

/// <summary>Reads question sets: JSON Lines, a conversation a line.</summary>
public static class QuestionSetReader
{
    /// <exception cref="StartException">With the file and the line that is broken.</exception>
    public static ImmutableArray<QuestionConversation> Read(string path, string shownPath)
    {
        var conversations = ImmutableArray.CreateBuilder<QuestionConversation>();
        var ids = new HashSet<string>();
        var number = 0;
        try
        {
            foreach (var line in File.ReadLines(path))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                var conversation = ReadConversation(line);
                if (!ids.Add(conversation.Id))
                    throw new FormatException($"the id '{conversation.Id}' stands on an earlier line too");
                conversations.Add(conversation);
            }
        }
        catch (Exception broken) when (broken is JsonException or FormatException)
        {
            throw StartException.Misuse($"{shownPath}:{number}: {(broken is JsonException ? "not JSON" : broken.Message)}");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw StartException.Misuse($"{shownPath}: {(File.Exists(path) ? "can't be read" : "no such file")}");
        }

        return conversations.Count > 0 ? conversations.DrainToImmutable() : throw StartException.Misuse($"{shownPath}: no questions in it");
    }

    private static QuestionConversation ReadConversation(string line)
    {
        var json = JsonElement.Parse(line);
        Check(json.ValueKind == JsonValueKind.Object, "a line is an object");
        Check(json.TryGetProperty("turns", out var turns) && turns.ValueKind == JsonValueKind.Array && turns.GetArrayLength() > 0, "'turns' is missing");
        return new QuestionConversation(Text(json, "id"), Texts(json, "tags"), [.. turns.EnumerateArray().Select(ReadTurn)]);
    }

    private static QuestionTurn ReadTurn(JsonElement json)
    {
        Check(json.ValueKind == JsonValueKind.Object, "a turn is an object");
        var intents = Texts(json, "intent");
        Check(!intents.IsEmpty, "'intent' is missing");
        if (intents.FirstOrDefault(intent => IntentNames.Parse(intent) is null) is { } unknown)
            throw new FormatException($"there is no intent '{unknown}'");
        return new QuestionTurn(Text(json, "say"), intents, RoleSets(json), Texts(json, "says"), Texts(json, "notSays"), Texts(json, "leads"));
    }

    private static ImmutableArray<ImmutableArray<string>> RoleSets(JsonElement json)
    {
        if (json.TryGetProperty("rolesAny", out var sets))
        {
            Check(sets.ValueKind == JsonValueKind.Array, "'rolesAny' is a list of lists");
            return [.. sets.EnumerateArray().Select(set => Texts(set, "rolesAny", list: true))];
        }

        return json.TryGetProperty("roles", out var roles) ? [Texts(roles, "roles", list: true)] : [];
    }

    private static string Text(JsonElement json, string name)
    {
        Check(json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String, $"'{name}' is missing or no text");
        return text.GetString()!;
    }

    private static ImmutableArray<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? Texts(value, name, list: false) : [];

    private static ImmutableArray<string> Texts(JsonElement value, string name, bool list)
    {
        if (!list && value.ValueKind == JsonValueKind.String)
            return [value.GetString()!];
        Check(value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String), $"'{name}' is no list of texts");
        return [.. value.EnumerateArray().Select(item => item.GetString()!)];
    }

    private static void Check(bool holds, string problem)
    {
        if (!holds)
            throw new FormatException(problem);
    }
}
