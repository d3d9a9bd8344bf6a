using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Words;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>Reads the files of <c>language/</c>. What can't be read is reported and left empty.</summary>
internal sealed class LanguageReader(string folder, IReadOnlyDictionary<string, ImmutableArray<string>> neededReplies, ProblemLog log)
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> NoLists =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    private static readonly ImmutableDictionary<string, string> NoTexts = ImmutableDictionary<string, string>.Empty;

    public Language Read() => new(
        ReadFile("intents.yaml", IntentsReader.Read) ?? NoLists,
        ReadFile("terms.yaml", TermsReader.Read) ?? NoLists,
        ReadFile("shorthand.yaml", ShorthandReader.Read) ?? new Shorthand(NoTexts, NoTexts),
        ReadFile("skills.yaml", (map, problems) => SynonymsReader.Read(map, new UniquePhrases(problems), problems)) ?? NoLists,
        ReadFile("occupations.yaml", OccupationsReader.Read) ?? new Occupations([], [], [], []),
        ReadFile("names.yaml", NamesReader.Read) ?? new KnownNames(NoLists, NoLists, NoLists),
        WordsReader.Read(log.For(Path.Combine(folder, "words.txt"))),
        ReadFile("replies.yaml", new RepliesReader(neededReplies).Read) ?? new Replies(NoTexts));

    private T? ReadFile<T>(string name, Func<YamlMap, FileProblems, T> read)
        where T : class
    {
        var problems = log.For(Path.Combine(folder, name));
        return YamlFile.Read(problems) is { } map ? read(map, problems) : null;
    }
}
