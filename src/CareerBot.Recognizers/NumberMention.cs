namespace CareerBot.Recognizers;

/// <summary>A number in a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Text">Those characters.</param>
/// <param name="Value">What it stands for.</param>
public sealed record NumberMention(int Start, int Length, string Text, decimal Value);
