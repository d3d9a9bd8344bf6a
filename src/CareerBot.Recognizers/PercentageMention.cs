namespace CareerBot.Recognizers;

/// <summary>A percentage in a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Text">Those characters.</param>
/// <param name="Value">20 for "20%"; null where only the word is said.</param>
public sealed record PercentageMention(int Start, int Length, string Text, decimal? Value);
