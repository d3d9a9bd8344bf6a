using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Words;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>Reads <c>shorthand.yaml</c>: what abbreviations stand for.</summary>
internal static class ShorthandReader
{
    public static ImmutableDictionary<string, string> Read(YamlMap map, FileProblems problems)
    {
        var shorthand = ImmutableDictionary.CreateBuilder<string, string>();
        var unique = new UniquePhrases(problems);
        foreach (var (abbreviation, value) in map.Entries)
        {
            if (YamlTexts.One(value, abbreviation.Text, problems) is not { } meaning)
                continue;
            unique.Add(meaning.Text, abbreviation);
            shorthand.Add(abbreviation.Text, meaning.Text);
        }
        return shorthand.ToImmutable();
    }
}
