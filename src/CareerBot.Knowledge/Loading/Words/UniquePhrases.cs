using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.Words;

/// <summary>Reports a phrase that stands under two owners, or twice under one.</summary>
internal sealed class UniquePhrases(FileProblems problems)
{
    private readonly Dictionary<string, (string Owner, YamlText Phrase)> _held = new(StringComparer.Ordinal);

    public void Add(string owner, YamlText phrase)
    {
        var key = PhraseKey.Of(phrase.Text);
        if (_held.TryAdd(key, (owner, phrase)))
            return;
        var first = _held[key];
        if (first.Owner != owner)
            problems.Add(phrase.Line, $"'{phrase.Text}' of '{owner}' stands under '{first.Owner}' too (line {first.Phrase.Line})");
        // Under one owner a second spelling does no harm.
        else if (string.Equals(first.Phrase.Text, phrase.Text, StringComparison.OrdinalIgnoreCase))
            problems.Add(phrase.Line, $"'{phrase.Text}' stands twice under '{owner}' (line {first.Phrase.Line})");
    }
}
