namespace CareerBot.Recognizers.Ranges;

/// <summary>How a phrase compares with the number beside it.</summary>
internal enum Comparison
{
    More,
    MoreOrEqual,
    Less,
    LessOrEqual,
    Equal,
}
