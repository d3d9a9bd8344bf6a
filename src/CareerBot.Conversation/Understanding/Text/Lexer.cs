using System.Collections.Immutable;

namespace CareerBot.Conversation.Understanding.Text;

/// <summary>Splits cleaned text into tokens; contractions are taken apart, so that "what's" reads "what is".</summary>
public static class Lexer
{
    private static readonly (string Ending, string Verb)[] Contractions =
        [("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"), ("'d", "would")];

    private static readonly string[] IsOwners = ["what", "who", "where", "how", "when", "why", "it", "that", "there", "here", "he", "she", "let"];

    public static ImmutableArray<Token> Tokenize(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                if (!char.IsWhiteSpace(text[i]) && !char.IsSurrogate(text[i]))
                    tokens.Add(Make(text[i].ToString(), i, i + 1));
                i++;
                continue;
            }

            var end = WordEnd(text, i);
            AddWord(tokens, text[i..end].ToLowerInvariant(), i, end);
            i = end;
        }

        return tokens.DrainToImmutable();
    }

    internal static Token Make(string word, int start, int end) => new(word, Stemmer.Stem(word), start, end);

    private static int WordEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            var c = text[end];
            var inside = end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]);
            // "aijobs.net" and "53.15", but "earn?" and "it.what" end at the mark only where nothing follows
            if (char.IsLetterOrDigit(c) || (c is '.' or '\'' && inside) || (c == ',' && inside && char.IsDigit(text[end - 1]) && char.IsDigit(text[end + 1])))
                end++;
            else
                break;
        }

        while (end < text.Length && text[end] is '+' or '#' && char.IsAsciiLetter(text[end - 1]) | text[end - 1] is '+' && end - start <= 2)
            end++;
        return end;
    }

    private static void AddWord(ImmutableArray<Token>.Builder tokens, string word, int start, int end)
    {
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe < 0)
        {
            tokens.Add(Make(word, start, end));
            return;
        }

        foreach (var (ending, verb) in Contractions)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length == ending.Length)
                continue;
            var stem = word[..^ending.Length] switch { "ca" => "can", "wo" => "will", "sha" => "shall", var other => other };
            tokens.Add(Make(stem, start, end - ending.Length));
            tokens.Add(Make(verb, end - ending.Length, end));
            return;
        }

        var owner = word[..apostrophe];
        if (word.EndsWith("'s", StringComparison.Ordinal))
        {
            tokens.Add(Make(owner, start, start + apostrophe));
            if (IsOwners.Contains(owner))
                tokens.Add(Make("is", start + apostrophe, end));
            return;
        }

        tokens.Add(Make(word.Replace("'", "", StringComparison.Ordinal), start, end));
    }
}
