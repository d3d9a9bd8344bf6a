using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>Reads <c>replies.yaml</c>: every sentence that the bot says.</summary>
/// <param name="needed">The placeholders that are filled in, by id of each sentence that is said.</param>
internal sealed class RepliesReader(IReadOnlyDictionary<string, ImmutableArray<string>> needed)
{
    public Replies Read(YamlMap map, FileProblems problems)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (id, value) in map.Entries)
        {
            var text = YamlTexts.One(value, id.Text, problems);
            texts.Add(id.Text, text?.Text ?? "");
            if (!needed.TryGetValue(id.Text, out var placeholders))
                problems.Add(id.Line, $"unknown reply '{id.Text}'; nothing says it");
            else if (text is not null)
                Placeholders.Report(text, placeholders, problems);
        }
        foreach (var id in needed.Keys)
        {
            if (!texts.ContainsKey(id))
                problems.Add(map.Line, $"reply '{id}' is missing");
        }
        return new Replies(texts.ToImmutable());
    }
}
