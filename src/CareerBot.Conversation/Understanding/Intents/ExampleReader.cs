using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Entities;
using CareerBot.Conversation.Understanding.Text;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>Reads the examples of <c>intents.yaml</c> the way messages are read, their placeholders standing for entities.</summary>
public sealed class ExampleReader(MessageReader reader, EntityFinder finder)
{
    private static readonly (string Placeholder, string Word, Func<int, Entity> Entity)[] Placeholders =
    [
        ("{role}", "placeholderrole", i => new Entity.Unheld(i, i + 1, "")),
        ("{amount}", "placeholderamount", i => new Entity.Currency(i, i + 1, "")),
        ("{skill}", "placeholderskill", i => new Entity.Skill(i, i + 1, "")),
        ("{years}", "placeholderyears", i => new Entity.Currency(i, i + 1, "")),
        ("{place}", "placeholderplace", i => new Entity.Place(i, i + 1, "")),
        ("{survey}", "placeholdersurvey", i => new Entity.Survey(i, i + 1, "")),
        ("{percentile}", "placeholderpercentile", i => new Entity.Currency(i, i + 1, "")),
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
            .Select(example => new IntentExample(IntentNames.Parse(example.Key)!.Value, Features(example.Text)));
    }

    private ImmutableArray<string> Features(string example)
    {
        var text = example;
        foreach (var (placeholder, word, _) in Placeholders)
            text = text.Replace(placeholder, word, StringComparison.Ordinal);
        text = TextCleaner.Clean(text);
        var tokens = reader.ReadExact(text);

        var entities = new Claims();
        for (var i = 0; i < tokens.Length; i++)
        {
            foreach (var (_, word, entity) in Placeholders)
            {
                if (tokens[i].Word == word)
                    entities.Add([entity(i)]);
            }
        }

        return FeatureExtractor.Extract(tokens, finder.FindNames(text, tokens, entities));
    }
}
