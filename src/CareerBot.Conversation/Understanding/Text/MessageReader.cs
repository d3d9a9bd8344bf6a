using System.Collections.Immutable;

namespace CareerBot.Conversation.Understanding.Text;

/// <summary>From text to tokens: parted, spelling corrected, shorthand written out, compounds joined.</summary>
public sealed class MessageReader(Lexicon lexicon)
{
    /// <summary>Reads what a user typed.</summary>
    public ImmutableArray<Token> Read(string cleaned) => Read(cleaned, spell: true);

    /// <summary>Reads text of our own, in which nothing is misspelt.</summary>
    public ImmutableArray<Token> ReadExact(string text) => Read(TextCleaner.Clean(text), spell: false);

    private ImmutableArray<Token> Read(string cleaned, bool spell)
    {
        var words = new List<Token>();
        foreach (var token in Lexer.Tokenize(cleaned))
        {
            if (spell)
                AddSpelled(words, token);
            else
                AddExpanded(words, token);
        }

        return JoinCompounds(words);
    }

    private void AddSpelled(List<Token> words, Token token)
    {
        if (lexicon.Shorthand.ContainsKey(token.Word))
        {
            AddExpanded(words, token);
            return;
        }

        foreach (var word in lexicon.Speller.Read(token.Word))
            AddExpanded(words, word == token.Word ? token : Lexer.Make(word, token.Start, token.End));
    }

    private void AddExpanded(List<Token> words, Token token)
    {
        var expansion = ExpansionOf(token.Word);
        // "3 pm" is a time
        if (expansion is null || (token.Word == "pm" && words.Count > 0 && char.IsDigit(words[^1].Word[0])))
        {
            words.Add(token);
            return;
        }

        foreach (var word in expansion)
            words.Add(Lexer.Make(word, token.Start, token.End));
    }

    private string[]? ExpansionOf(string word)
    {
        if (lexicon.Shorthand.TryGetValue(word, out var expansion))
            return expansion;
        return word.Length > 2 && word[^1] == 's' && lexicon.Shorthand.TryGetValue(word[..^1], out expansion) ? expansion : null;
    }

    private ImmutableArray<Token> JoinCompounds(List<Token> words)
    {
        var joined = ImmutableArray.CreateBuilder<Token>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (lexicon.Compounds.TryMatch(words, i, out var end, out var compound))
            {
                joined.Add(new Token(compound, compound, words[i].Start, words[end - 1].End));
                i = end - 1;
            }
            else
            {
                joined.Add(words[i]);
            }
        }

        return joined.DrainToImmutable();
    }
}
