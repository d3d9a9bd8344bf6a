using System.Collections.Frozen;

namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>Fits an <see cref="IntentModel"/> to examples by AdaGrad with a fixed order of examples.</summary>
public static class IntentTrainer
{
    // How many career examples make a word one of career questions.
    private const int CommonCount = 3;

    private const int Epochs = 14;
    private const float LearningRate = 0.1f;
    private const float Decay = 0.0004f;

    public static IntentModel Train(IReadOnlyList<IntentExample> examples)
    {
        var careerCounts = CareerCounts(examples);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        Intent[] intents = [.. examples.Select(example => example.Intent).Distinct().Order()];
        var rows = examples
            .Select(example => (Label: Array.IndexOf(intents, example.Intent), Features: Ids(example, careerCounts, ids))).ToArray();

        var weights = new WeightTable(ids.Count, intents.Length);
        var squares = new WeightTable(ids.Count, intents.Length);
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var random = new Random(1);
        var scores = weights.NewRow();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var row in order)
                Step(rows[row].Features, rows[row].Label, weights, squares, scores, intents.Length);
        }

        return new IntentModel(
            [.. intents], ids.ToFrozenDictionary(StringComparer.Ordinal), careerCounts.Keys.ToFrozenSet(StringComparer.Ordinal),
            careerCounts.Where(word => word.Value >= CommonCount).Select(word => word.Key).ToFrozenSet(StringComparer.Ordinal), weights);
    }

    private static Dictionary<string, int> CareerCounts(IEnumerable<IntentExample> examples)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in examples.Where(IsCareer).SelectMany(example => example.Features).Where(UnknownWords.IsWord))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts;
    }

    // A word that only this one career example has would be unknown if the example were a message.
    private static int[] Ids(IntentExample example, Dictionary<string, int> careerCounts, Dictionary<string, int> ids)
    {
        var own = IsCareer(example) ? 1 : 0;
        var features = UnknownWords.AddTo(example.Features, word => careerCounts.GetValueOrDefault(word) > own);
        return [.. features.Select(feature => ids.TryGetValue(feature, out var id) ? id : ids[feature] = ids.Count)];
    }

    private static bool IsCareer(IntentExample example) => example.Intent != Intent.OutOfScope;

    private static void Step(int[] features, int label, WeightTable weights, WeightTable squares, float[] scores, int intents)
    {
        Array.Clear(scores);
        foreach (var feature in features)
            weights.AddTo(feature, scores);
        Softmax.Apply(scores.AsSpan(0, intents));
        scores[label] -= 1;
        foreach (var feature in features)
            weights.Descend(feature, scores, squares, LearningRate, Decay);
    }
}
