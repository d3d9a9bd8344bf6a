using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Words;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>Reads <c>names.yaml</c>: places, surveys and currencies that people name.</summary>
internal static class NamesReader
{
    public static KnownNames Read(YamlMap map, FileProblems problems)
    {
        var fields = new YamlFields(map, problems);
        var unique = new UniquePhrases(problems);
        var names = new KnownNames(Group("places"), Group("surveys"), Group("currencies"));
        fields.ReportUnknown();
        return names;

        ImmutableDictionary<string, ImmutableArray<string>> Group(string key) =>
            fields.Map(key, required: true) is { } group
                ? SynonymsReader.Read(group, unique, problems)
                : ImmutableDictionary<string, ImmutableArray<string>>.Empty;
    }
}
