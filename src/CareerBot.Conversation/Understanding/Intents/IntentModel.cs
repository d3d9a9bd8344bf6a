using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>
/// Scores the intents of a message: multinomial logistic regression over its features. It is trained from the examples when the
/// knowledge is loaded, always with the same result.
/// </summary>
public sealed class IntentModel
{
    private readonly ImmutableArray<Intent> _intents;
    private readonly FrozenDictionary<string, int> _features;
    private readonly FrozenSet<string> _careerWords;
    private readonly WeightTable _weights;

    private readonly FrozenSet<string> _commonWords;

    internal IntentModel(
        ImmutableArray<Intent> intents,
        FrozenDictionary<string, int> features,
        FrozenSet<string> careerWords,
        FrozenSet<string> commonWords,
        WeightTable weights) =>
        (_intents, _features, _careerWords, _commonWords, _weights) = (intents, features, careerWords, commonWords, weights);

    /// <summary>The intents that have examples, likeliest first.</summary>
    public ImmutableArray<IntentScore> Score(IEnumerable<string> features)
    {
        var scores = _weights.NewRow();
        foreach (var feature in Known(features))
            _weights.AddTo(feature.Row, scores);
        Softmax.Apply(scores.AsSpan(0, _intents.Length));
        return [.. _intents.Select((intent, i) => new IntentScore(intent, scores[i])).OrderByDescending(score => score.Probability)];
    }

    /// <summary>The features that speak most for an intent, with their weights, heaviest first.</summary>
    public IEnumerable<(string Feature, double Weight)> Evidence(IEnumerable<string> features, Intent intent) =>
        Known(features).Select(feature => (feature.Name, (double)_weights.At(feature.Row, _intents.IndexOf(intent)))).OrderByDescending(feature => feature.Item2);

    /// <summary>Whether several career questions of the examples have this word.</summary>
    public bool IsCareerWord(string stem) => _commonWords.Contains(stem);

    private IEnumerable<(string Name, int Row)> Known(IEnumerable<string> features) =>
        from feature in UnknownWords.AddTo(features, _careerWords.Contains)
        where _features.ContainsKey(feature)
        select (feature, _features[feature]);
}
