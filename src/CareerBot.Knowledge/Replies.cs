using System.Collections.Immutable;
using System.Text;

namespace CareerBot.Knowledge;

/// <summary>The bot's sentences: an id, a text with <c>{placeholders}</c>.</summary>
public sealed class Replies(ImmutableDictionary<string, string> texts)
{
    /// <summary>The sentence with its placeholders filled in. A value is never filled in itself, and a placeholder without a value stays.</summary>
    /// <exception cref="KeyNotFoundException">No sentence has this id.</exception>
    public string Say(string id, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = texts[id].AsSpan();
        var said = new StringBuilder(text.Length);
        while (text.IndexOf('{') is >= 0 and var open)
        {
            said.Append(text[..open]);
            text = text[open..];
            var length = text.IndexOf('}') + 1;
            if (length > 0 && ValueOf(text[1..(length - 1)], values) is { } value)
            {
                said.Append(value);
                text = text[length..];
            }
            else
            {
                said.Append('{');
                text = text[1..];
            }
        }

        return said.Append(text).ToString();
    }

    private static string? ValueOf(ReadOnlySpan<char> placeholder, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (placeholder.SequenceEqual(name))
                return value;
        }

        return null;
    }
}
