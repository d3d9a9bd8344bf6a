namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>Adds to a message's features what share of its words no career question has: the mark of another subject.</summary>
internal static class UnknownWords
{
    private const int Steps = 6;

    public static IEnumerable<string> AddTo(IEnumerable<string> features, Func<string, bool> isCareerWord)
    {
        var (words, unknown, others) = (0, 0, 0);
        foreach (var feature in features)
        {
            if (IsWord(feature))
            {
                words++;
                unknown += isCareerWord(feature) ? 0 : 1;
            }
            else if (feature[0] is '{' or '@' && !feature.Contains(' ', StringComparison.Ordinal))
            {
                others++;
            }

            yield return feature;
        }

        if (unknown > 0)
            yield return "#unknown";
        // names and terms count as known words
        var share = (int)Math.Ceiling((double)Steps * unknown / Math.Max(1, words + others));
        for (var i = 1; i <= share; i++)
            yield return $"#unknown {i}/{Steps}";
    }

    /// <summary>Whether a feature is a word of the message, not a pair, a term, an entity or a count.</summary>
    public static bool IsWord(string feature) => char.IsLetterOrDigit(feature[0]) && !feature.Contains(' ', StringComparison.Ordinal);
}
