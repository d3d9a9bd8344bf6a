using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Words;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>Reads <c>shorthand.yaml</c>: what abbreviations stand for.</summary>
internal static class ShorthandReader
{
    public static Shorthand Read(YamlMap map, FileProblems problems)
    {
        var fields = new YamlFields(map, problems);
        var unique = new UniquePhrases(problems);
        var shorthand = new Shorthand(Group("fields"), Group("words"));
        fields.ReportUnknown();
        return shorthand;

        ImmutableDictionary<string, string> Group(string key)
        {
            var group = ImmutableDictionary.CreateBuilder<string, string>();
            foreach (var (abbreviation, value) in fields.Map(key, required: true)?.Entries ?? [])
            {
                if (YamlTexts.One(value, abbreviation.Text, problems) is not { } meaning)
                    continue;
                unique.Add(meaning.Text, abbreviation);
                group.Add(abbreviation.Text, meaning.Text);
            }

            return group.ToImmutable();
        }
    }
}
