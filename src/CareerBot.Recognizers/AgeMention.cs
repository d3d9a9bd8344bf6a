namespace CareerBot.Recognizers;

/// <summary>An age in a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Text">Those characters.</param>
/// <param name="Value">How many of the unit.</param>
/// <param name="Unit">What is counted.</param>
public sealed record AgeMention(int Start, int Length, string Text, decimal Value, TimeUnit Unit);
