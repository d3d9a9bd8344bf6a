using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Words;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>Reads <c>terms.yaml</c>: words and phrases that mean the same, by term.</summary>
internal static class TermsReader
{
    public static ImmutableDictionary<string, ImmutableArray<string>> Read(YamlMap map, FileProblems problems)
    {
        var terms = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        var unique = new UniquePhrases(problems);
        foreach (var (term, value) in map.Entries)
        {
            var phrases = YamlTexts.Many(value, term.Text, problems, needsOne: true);
            foreach (var phrase in phrases)
                unique.Add(term.Text, phrase);
            terms.Add(term.Text, [.. phrases.Select(phrase => phrase.Text)]);
        }
        return terms.ToImmutable();
    }
}
