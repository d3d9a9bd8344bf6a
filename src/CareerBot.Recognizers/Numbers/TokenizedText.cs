namespace CareerBot.Recognizers.Numbers;

/// <summary>A text and its tokens, read once for all recognisers' rules.</summary>
internal sealed class TokenizedText
{
    private static readonly Token None = new(TokenKind.Symbol, -1, 0, "\0");

    /// <summary>English has about four characters to a token.</summary>
    private const int CharactersPerToken = 4;

    private static readonly string[] SingleCharacters =
        [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString().ToLowerInvariant())];

    private readonly List<Token> _tokens;

    public TokenizedText(string text)
    {
        Text = text;
        _tokens = new List<Token>((text.Length / CharactersPerToken) + 1);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var kind = KindOf(text[at]);
            var end = at + 1;
            while (kind != TokenKind.Symbol && end < text.Length && KindOf(text[end]) == kind)
                end++;

            _tokens.Add(new Token(kind, at, end - at, Lower(text, at, end)));
            at = end;
        }
    }

    public string Text { get; }

    public int Count => _tokens.Count;

    /// <summary>The token at the index; one that equals nothing outside of the text.</summary>
    public Token this[int index] => (uint)index < (uint)_tokens.Count ? _tokens[index] : None;

    public bool Has(int index) => (uint)index < (uint)_tokens.Count;

    public bool IsWord(int index, string word) => this[index].IsWord(word);

    public bool IsSymbol(int index, char symbol) => this[index].IsSymbol(symbol);

    public bool IsDigits(int index) => Has(index) && _tokens[index].Kind == TokenKind.Digits;

    /// <summary>Nothing stands between the token and the one before it.</summary>
    public bool Glued(int index) => Has(index - 1) && Has(index) && _tokens[index - 1].End == _tokens[index].Start;

    /// <summary>The characters of the tokens from first up to, not including, end, as the text has them.</summary>
    public string Slice(int first, int end) => Text[this[first].Start..this[end - 1].End];

    /// <summary>The token's characters with the case that the text has.</summary>
    public ReadOnlySpan<char> Original(int index) => Text.AsSpan(this[index].Start, this[index].Length);

    private static string Lower(string text, int start, int end) =>
        end - start == 1 && text[start] < SingleCharacters.Length ? SingleCharacters[text[start]] : text[start..end].ToLowerInvariant();

    private static TokenKind KindOf(char character) => character switch
    {
        >= '0' and <= '9' => TokenKind.Digits,
        '_' => TokenKind.Word,
        _ when char.IsLetter(character) => TokenKind.Word,
        _ => TokenKind.Symbol,
    };
}
