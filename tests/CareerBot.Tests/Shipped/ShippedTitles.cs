using System.Collections.Immutable;
using CareerBot.Knowledge;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Shipped;

/// <summary>Ways to write the shipped roles' titles.</summary>
internal static class ShippedTitles
{
    // "and" and "for" tie words together that don't make a title in another order.
    private static readonly string[] Connectors = ["and", "for", "of"];

    // Words that stay together in any order.
    private static readonly string[] Pairs = ["machine learning", "natural language processing", "artificial intelligence", "computer vision", "product manager"];

    private static readonly (string Long, string Short)[] Abbreviations =
    [
        ("Senior", "sr"), ("Machine Learning", "ML"), ("Artificial Intelligence", "AI"), ("Natural Language Processing", "NLP"),
    ];

    /// <summary>Titles and aliases that one role alone holds.</summary>
    public static IEnumerable<(Role Role, string Name)> Own =>
        from role in ShippedFolders.Knowledge.Roles
        from title in role.Titles
        from name in title.Aliases.Prepend(title.Name)
        select (role, name);

    /// <summary>Aliases that several roles hold, with these roles' ids.</summary>
    public static ILookup<string, string> Shared => (
        from role in ShippedFolders.Knowledge.Roles
        from title in role.Titles
        from alias in title.SharedAliases
        select (alias, role.Id)).ToLookup(pair => pair.alias, pair => pair.Id);

    public static string Abbreviated(string name) =>
        Abbreviations.Aggregate(name, (text, pair) => text.Replace(pair.Long, pair.Short, StringComparison.OrdinalIgnoreCase));

    public static string WrittenOut(string name) =>
        string.Join(' ', name.Split(' ').Select(word => Abbreviations.FirstOrDefault(pair => pair.Short.Equals(word, StringComparison.OrdinalIgnoreCase)).Long ?? word));

    public static string Plural(string name) => name.EndsWith("MLOps", StringComparison.Ordinal) ? name : name + "s";

    /// <summary>The noun first: "scientist, senior machine learning"; and the level last: "machine learning scientist, senior".</summary>
    public static IEnumerable<string> Reordered(string name)
    {
        var words = Words(name);
        if (words.Length < 2 || words.Any(Connectors.Contains))
            yield break;
        yield return $"{words[^1]}, {string.Join(' ', words[..^1])}";
        if (words[0] == "senior")
            yield return $"{string.Join(' ', words[1..])}, senior";
    }

    private static ImmutableArray<string> Words(string name)
    {
        var text = name.ToLowerInvariant();
        foreach (var pair in Pairs)
            text = text.Replace(pair, pair.Replace(' ', '_'), StringComparison.Ordinal);
        return [.. text.Split(' ').Select(word => word.Replace('_', ' '))];
    }
}
