using System.Text.Json.Nodes;

namespace CareerBot.BotFramework.Activities;

/// <summary>Takes out of an Adaptive Card what shows only after a press, and the buttons that show it.</summary>
internal static class FoldedSections
{
    /// <summary>Whether there was anything to take out.</summary>
    public static bool Remove(JsonObject card)
    {
        var folded = new HashSet<string>();
        var removed = RemoveItems(card, item => IsFolded(item, folded));
        if (removed)
            RemoveItems(card, item => IsIdle(item, folded));
        return removed;
    }

    private static bool IsFolded(JsonObject item, HashSet<string> folded)
    {
        if (Text(item["type"]) == "Action.ShowCard")
            return true;
        if (item["isVisible"] is not JsonValue visible || !visible.TryGetValue<bool>(out var isVisible) || isVisible)
            return false;
        if (Text(item["id"]) is { } id)
            folded.Add(id);
        return true;
    }

    /// <summary>A button whose targets are all gone, or a row that has lost its buttons.</summary>
    private static bool IsIdle(JsonObject item, HashSet<string> folded) => Text(item["type"]) switch
    {
        "Action.ToggleVisibility" => item["targetElements"] is JsonArray targets
            && targets.All(target => Text(target is JsonObject named ? named["elementId"] : target) is { } id && folded.Contains(id)),
        "ActionSet" => item["actions"] is JsonArray { Count: 0 },
        _ => false,
    };

    /// <summary>Inner items first, so that a row is looked at after its buttons.</summary>
    private static bool RemoveItems(JsonNode? node, Func<JsonObject, bool> isToGo)
    {
        var removed = false;
        switch (node)
        {
            case JsonObject parent:
                foreach (var (name, child) in parent.ToList())
                {
                    removed |= RemoveItems(child, isToGo);
                    if (name == "selectAction" && child is JsonObject action && isToGo(action))
                        removed |= parent.Remove(name);
                }

                break;
            case JsonArray items:
                foreach (var child in items.ToList())
                {
                    removed |= RemoveItems(child, isToGo);
                    if (child is JsonObject item && isToGo(item))
                        removed |= items.Remove(item);
                }

                break;
        }

        return removed;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
