namespace CareerBot.Recognizers.Numbers;

/// <summary>A run of letters, a run of digits or one symbol.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">How many characters it takes in the text.</param>
/// <param name="Text">Its characters in lower case.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Text)
{
    public int End => Start + Length;

    public bool IsWord(string text) => Kind == TokenKind.Word && Text == text;

    public bool IsSymbol(char symbol) => Kind == TokenKind.Symbol && Text[0] == symbol;
}
