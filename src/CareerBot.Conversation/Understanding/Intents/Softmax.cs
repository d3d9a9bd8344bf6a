namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>Turns scores into probabilities.</summary>
internal static class Softmax
{
    public static void Apply(Span<float> scores)
    {
        var max = float.MinValue;
        foreach (var score in scores)
            max = Math.Max(max, score);
        var sum = 0f;
        foreach (ref var score in scores)
            sum += score = MathF.Exp(score - max);
        foreach (ref var score in scores)
            score /= sum;
    }
}
