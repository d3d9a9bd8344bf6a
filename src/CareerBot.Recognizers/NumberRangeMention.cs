namespace CareerBot.Recognizers;

/// <summary>A range of numbers in a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Text">Those characters.</param>
/// <param name="From">The lower bound; null for none.</param>
/// <param name="IncludesFrom">The lower bound is part of the range.</param>
/// <param name="To">The upper bound; null for none.</param>
/// <param name="IncludesTo">The upper bound is part of the range.</param>
public sealed record NumberRangeMention(
    int Start, int Length, string Text, decimal? From, bool IncludesFrom, decimal? To, bool IncludesTo);
