using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Entities;
using CareerBot.Conversation.Understanding.Intents;
using CareerBot.Conversation.Understanding.Text;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Understanding;

/// <summary>From text to what it says: words, then what they name, then what they ask for.</summary>
public sealed class Analyzer
{
    // A clause alone says a little less than the whole message does.
    private const double ClauseWeight = 0.8;

    private readonly MessageReader _reader;
    private readonly EntityFinder _finder;
    private readonly IntentModel _model;

    public Analyzer(KnowledgeBase knowledge)
    {
        var lexicon = new Lexicon(knowledge);
        _reader = new MessageReader(lexicon);
        Titles = new TitleMatcher(knowledge, lexicon, _reader);
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
        var scores = _model.Score(features);
        var analysis = new Analysis(cleaned, tokens, entities, features, scores, ClauseScores(tokens, entities, scores), Strangeness: 0);
        return analysis with { Strangeness = Strangeness(analysis) };
    }

    private double Strangeness(Analysis analysis) =>
        analysis.LooseWords.Count(token => !_model.IsCareerWord(token.Stem)) / (double)Math.Max(1, analysis.Tokens.Count(token => !token.IsMark));

    // The whole message and each clause vote; another subject in one clause doesn't outvote a question in the next.
    private ImmutableArray<IntentScore> ClauseScores(
        ImmutableArray<Token> tokens, ImmutableArray<Entity> entities, ImmutableArray<IntentScore> whole)
    {
        var clauses = Clauses.Of(tokens, entities).Select(clause => _model.Score(FeatureExtractor.Extract(clause.Tokens, clause.Entities))).ToList();
        if (clauses.Count < 2)
            return whole;
        var best = whole.Select(score =>
        {
            var inClauses = clauses.Select(clause => clause.First(other => other.Intent == score.Intent).Probability).ToList();
            return score with
            {
                Probability = score.Intent == Intent.OutOfScope
                    ? score.Probability * inClauses.Min()
                    : Math.Max(score.Probability, inClauses.Max() * ClauseWeight),
            };
        }).ToList();
        var sum = best.Sum(score => score.Probability);
        return [.. best.Select(score => score with { Probability = score.Probability / sum }).OrderByDescending(score => score.Probability)];
    }

    /// <summary>The words of a title, held or as a user wrote it.</summary>
    public IReadOnlyCollection<string> WordsOf(string title) => TitleMatcher.WordsOf(_reader.Read(TextCleaner.Clean(title)));

    /// <summary>The features that speak most for an intent, with their weights, heaviest first.</summary>
    public IEnumerable<(string Feature, double Weight)> Evidence(Analysis analysis, Intent intent) =>
        _model.Evidence(analysis.Features, intent);
}
