using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Words;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>Reads <c>occupations.yaml</c>: the words that job titles are made of.</summary>
internal static class OccupationsReader
{
    public static Occupations Read(YamlMap map, FileProblems problems)
    {
        var fields = new YamlFields(map, problems);
        var parts = new UniquePhrases(problems);
        var occupations = new Occupations(
            Words("heads", parts), Words("levels", parts), Words("modifiers", parts), Words("titles", new UniquePhrases(problems)));
        fields.ReportUnknown();
        return occupations;

        ImmutableArray<string> Words(string key, UniquePhrases unique)
        {
            var words = fields.Texts(key, required: true);
            foreach (var word in words)
                unique.Add(key, word);
            return [.. words.Select(word => word.Text)];
        }
    }
}
