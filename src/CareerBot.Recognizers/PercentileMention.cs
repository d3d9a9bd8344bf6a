namespace CareerBot.Recognizers;

/// <summary>A percentile: "75th percentile", "p90", "top 10%".</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Text">Those characters.</param>
/// <param name="Percentile">1 to 99, counted from the bottom.</param>
/// <param name="FromTop">It was counted from the top: "top 10%".</param>
/// <param name="IsBare">Only an ordinal is said: "90th".</param>
public sealed record PercentileMention(int Start, int Length, string Text, int Percentile, bool FromTop, bool IsBare);
