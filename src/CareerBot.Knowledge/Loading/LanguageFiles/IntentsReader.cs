using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Words;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>Reads <c>intents.yaml</c>: examples by intent.</summary>
internal static class IntentsReader
{
    private static readonly ImmutableArray<string> Allowed =
        ["role", "roles", "amount", "skill", "years", "place", "survey", "percentile", "topic"];

    public static ImmutableDictionary<string, ImmutableArray<string>> Read(YamlMap map, FileProblems problems)
    {
        var intents = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        var unique = new UniquePhrases(problems);
        foreach (var (id, value) in map.Entries)
        {
            if (!IntentIds.All.Contains(id.Text))
                problems.Add(id.Line, $"unknown intent '{id.Text}'; intents are {string.Join(", ", IntentIds.All)}");
            var examples = YamlTexts.Many(value, id.Text, problems, needsOne: true);
            foreach (var example in examples)
            {
                Placeholders.Report(example, Allowed, problems);
                unique.Add(id.Text, example);
            }
            intents.Add(id.Text, [.. examples.Select(example => example.Text)]);
        }
        foreach (var id in IntentIds.All)
        {
            if (!intents.ContainsKey(id))
                problems.Add(map.Line, $"intent '{id}' is missing");
        }
        return intents.ToImmutable();
    }
}
