namespace CareerBot.Recognizers.Numbers;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters and underscores.</summary>
    Word,

    /// <summary>The digits 0 to 9; other scripts' digits are symbols.</summary>
    Digits,

    /// <summary>One character that is neither a letter, a digit nor white space.</summary>
    Symbol,
}
