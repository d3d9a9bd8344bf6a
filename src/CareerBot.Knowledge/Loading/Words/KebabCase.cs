namespace CareerBot.Knowledge.Loading.Words;

/// <summary>Ids are in kebab case: words of lower case letters and digits with a hyphen between them.</summary>
internal static class KebabCase
{
    public static bool Matches(ReadOnlySpan<char> text)
    {
        var wordBefore = false;
        foreach (var character in text)
        {
            if (character == '-' && !wordBefore)
                return false;
            if (character != '-' && !char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character))
                return false;
            wordBefore = character != '-';
        }
        return wordBefore;
    }
}
