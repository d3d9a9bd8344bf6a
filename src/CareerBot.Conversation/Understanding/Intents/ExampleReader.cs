using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Entities;
using CareerBot.Conversation.Understanding.Text;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>Reads the examples of <c>intents.yaml</c> the way messages are read, their placeholders standing for entities.</summary>
public sealed class ExampleReader(MessageReader reader, EntityFinder finder)
{
    private static readonly (string Placeholder, string Word)[] Placeholders =
    [
        .. new[] { "{role}", "{amount}", "{skill}", "{years}", "{place}", "{survey}", "{percentile}" }
            .Select(placeholder => (placeholder, "placeholder" + placeholder.Trim('{', '}'))),
    ];

    /// <summary>The examples, and for each phrase of a term that is named like an intent one that asks for it in two words.</summary>
    public IEnumerable<IntentExample> Read(Language language)
    {
        var examples =
            from intent in language.Intents
            from example in intent.Value
            select (intent.Key, Text: example);
        var phrases =
            from term in language.Terms
            where language.Intents.ContainsKey(term.Key)
            from phrase in term.Value
            from example in new[] { $"{{role}} {phrase}", $"{phrase} of a {{role}}" }
            select (term.Key, Text: example);
        return examples.Concat(phrases).OrderBy(example => example.Key, StringComparer.Ordinal)
            .AsParallel().AsOrdered().Select(example => new IntentExample(IntentNames.Parse(example.Key)!.Value, Features(example.Text)));
    }

    private ImmutableArray<string> Features(string example)
    {
        var text = example;
        foreach (var (placeholder, word) in Placeholders)
            text = text.Replace(placeholder, word, StringComparison.Ordinal);
        text = TextCleaner.Clean(text);
        var tokens = reader.ReadExact(text);

        var entities = new Claims();
        for (var i = 0; i < tokens.Length; i++)
        {
            foreach (var (placeholder, word) in Placeholders)
            {
                if (tokens[i].Word == word)
                    entities.Add([new Entity.Placeholder(i, i + 1, placeholder)]);
            }
        }

        return FeatureExtractor.Extract(tokens, finder.FindNames(text, tokens, entities));
    }
}
