namespace CareerBot.Knowledge.Loading.Words;

/// <summary>Takes the plural off a word of lower case; good enough to compare two titles, not to be read.</summary>
internal static class Singular
{
    public static string Of(string word)
    {
        if (word.Length < 3 || word[^1] != 's')
            return word;
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        if (EndsIn(word, "sses") || EndsIn(word, "shes") || EndsIn(word, "ches") || EndsIn(word, "xes"))
            return word[..^2];
        return word[^2] is 's' or 'u' or 'i' ? word : word[..^1];
    }

    private static bool EndsIn(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
