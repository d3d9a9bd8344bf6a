using CareerBot.Conversation.Understanding.Entities;
using CareerBot.Conversation.Understanding.Intents;
using CareerBot.Conversation.Understanding.Text;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Understanding;

/// <summary>From text to what it says: words, then what they name, then what they ask for.</summary>
public sealed class Analyzer
{
    private readonly MessageReader _reader;
    private readonly EntityFinder _finder;
    private readonly IntentModel _model;

    public Analyzer(KnowledgeBase knowledge)
    {
        var lexicon = new Lexicon(knowledge);
        _reader = new MessageReader(lexicon);
        Titles = new TitleMatcher(knowledge, _reader);
        _finder = new EntityFinder(lexicon, new TitleFinder(lexicon, Titles));
        _model = IntentTrainer.Train([.. new ExampleReader(_reader, _finder).Read(knowledge.Language)]);
    }

    public TitleMatcher Titles { get; }

    public Analysis Analyze(string text)
    {
        var cleaned = TextCleaner.Clean(text);
        var tokens = _reader.Read(cleaned);
        var entities = _finder.Find(cleaned, tokens);
        var features = FeatureExtractor.Extract(tokens, entities);
        return new Analysis(cleaned, tokens, entities, features, _model.Score(features));
    }

    /// <summary>The words of a held title.</summary>
    public IReadOnlyCollection<string> WordsOf(string title) => TitleMatcher.WordsOf(_reader.ReadExact(title));

    /// <summary>The features that speak most for an intent, with their weights, heaviest first.</summary>
    public IEnumerable<(string Feature, double Weight)> Evidence(Analysis analysis, Intent intent) =>
        _model.Evidence(analysis.Features, intent);
}
