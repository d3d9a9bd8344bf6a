using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>The bot's sentences: an id, a text with <c>{placeholders}</c>.</summary>
public sealed class Replies(ImmutableDictionary<string, string> texts)
{
    /// <summary>The sentence with its placeholders filled in.</summary>
    /// <exception cref="KeyNotFoundException">No sentence has this id.</exception>
    public string Say(string id, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = texts[id];
        foreach (var (name, value) in values)
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }
}
