using System.Text;

namespace CareerBot.Knowledge.Loading.Words;

/// <summary>What two phrases must have alike to be the same phrase: their words, whatever the case and the punctuation.</summary>
internal static class PhraseKey
{
    public static string Of(string phrase)
    {
        var key = new StringBuilder(phrase.Length);
        var gap = false;
        foreach (var character in phrase)
        {
            if (!IsWordPart(character))
            {
                gap = key.Length > 0;
                continue;
            }
            if (gap)
                key.Append(' ');
            gap = false;
            key.Append(char.ToLowerInvariant(character));
        }
        return key.Length > 0 ? key.ToString() : phrase.Trim();
    }

    /// <summary>"+" and "#" tell C, C++ and C# apart; braces and signs of amounts tell examples apart.</summary>
    private static bool IsWordPart(char character) => char.IsLetterOrDigit(character) || character is '+' or '#' or '{' or '}' or '$' or '%';
}
