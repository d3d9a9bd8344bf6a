namespace CareerBot.Knowledge.Loading.Yaml;

/// <summary>The words by which files name the values of an enumeration: its names in lower case.</summary>
internal static class YamlWords
{
    public static IReadOnlyDictionary<string, T> Of<T>(params ReadOnlySpan<T> values)
        where T : struct, Enum
    {
        var words = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var value in values)
            words.Add(value.ToString().ToLowerInvariant(), value);
        return words;
    }
}
