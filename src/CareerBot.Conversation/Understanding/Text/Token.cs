namespace CareerBot.Conversation.Understanding.Text;

/// <summary>A word, a number or a punctuation mark of a message.</summary>
/// <param name="Word">In lower case, spelling corrected.</param>
/// <param name="Stem">The word without its endings; what phrases are matched on.</param>
/// <param name="Start">Where it starts in the cleaned text.</param>
/// <param name="End">Where it ends in the cleaned text, exclusive.</param>
public sealed record Token(string Word, string Stem, int Start, int End)
{
    /// <summary>Whether it is a mark and not a word.</summary>
    public bool IsMark => !char.IsLetterOrDigit(Word[0]);

    public override string ToString() => Word;
}
