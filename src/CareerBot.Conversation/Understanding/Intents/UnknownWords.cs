namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>Adds to a message's features how many of its words no career question has: the mark of another subject.</summary>
internal static class UnknownWords
{
    private const int Most = 4;

    public static IEnumerable<string> AddTo(IEnumerable<string> features, Func<string, bool> isCareerWord)
    {
        var unknown = 0;
        foreach (var feature in features)
        {
            if (IsWord(feature) && !isCareerWord(feature))
                unknown++;
            yield return feature;
        }

        for (var i = 1; i <= Math.Min(unknown, Most); i++)
            yield return $"#unknown{i}";
    }

    /// <summary>Whether a feature is a word of the message, not a pair, a term, an entity or a count.</summary>
    public static bool IsWord(string feature) => char.IsLetterOrDigit(feature[0]) && !feature.Contains(' ', StringComparison.Ordinal);
}
