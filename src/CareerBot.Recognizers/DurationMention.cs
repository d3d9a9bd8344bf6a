namespace CareerBot.Recognizers;

/// <summary>A length of time in a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Text">Those characters.</param>
/// <param name="Seconds">How long; a month counts as 30 days, a year as 365.</param>
/// <param name="Bound">Whether more or less than that is meant.</param>
public sealed record DurationMention(int Start, int Length, string Text, decimal Seconds, DurationBound Bound);
