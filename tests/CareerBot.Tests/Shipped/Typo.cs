namespace CareerBot.Tests.Shipped;

/// <summary>Makes the slips of a hand that types fast.</summary>
internal static class Typo
{
    // Of shorter words one wrong letter leaves too little.
    private const int ShortestWord = 6;

    /// <summary>The text with one slip in one of its longer words, never in a word's first letter; the text itself where no word is long enough.</summary>
    public static string Of(string text, Random random)
    {
        var words = text.Split(' ');
        int[] longer = [.. Enumerable.Range(0, words.Length).Where(i => words[i].Length >= ShortestWord && words[i].All(char.IsLetter))];
        if (longer.Length == 0)
            return text;
        var word = longer[random.Next(longer.Length)];
        words[word] = Slip(words[word], random.Next(1, words[word].Length - 1), random.Next(4));
        return string.Join(' ', words);
    }

    private static string Slip(string word, int at, int kind) => kind switch
    {
        0 => word.Remove(at, 1),
        1 => word.Insert(at, word[at].ToString()),
        2 => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        _ => $"{word[..at]}{Neighbour(word[at])}{word[(at + 1)..]}",
    };

    // The key to the right on an English keyboard.
    private static char Neighbour(char letter)
    {
        const string Keys = "qwertyuiopasdfghjklzxcvbnmq";
        return Keys[Keys.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal) + 1];
    }
}
