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

    public IEnumerable<IntentExample> Read(Language language) =>
        from intent in language.Intents.OrderBy(intent => intent.Key, StringComparer.Ordinal)
        from example in intent.Value
        select new IntentExample(IntentNames.Parse(intent.Key)!.Value, Features(example));

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
