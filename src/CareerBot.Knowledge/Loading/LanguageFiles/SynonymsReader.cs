using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Words;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>Reads names with their other spellings, each of which stands once.</summary>
internal static class SynonymsReader
{
    public static ImmutableDictionary<string, ImmutableArray<string>> Read(YamlMap map, UniquePhrases unique, FileProblems problems)
    {
        var names = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        foreach (var (name, value) in map.Entries)
        {
            var synonyms = YamlTexts.Many(value, name.Text, problems);
            unique.Add(name.Text, name);
            foreach (var synonym in synonyms)
                unique.Add(name.Text, synonym);
            names.Add(name.Text, [.. synonyms.Select(synonym => synonym.Text)]);
        }
        return names.ToImmutable();
    }
}
