namespace CareerBot.Knowledge;

/// <summary>A bracket of years of experience, lower bound included, upper excluded unless the bracket is a single year.</summary>
/// <param name="From">In years.</param>
/// <param name="To">In years; null where the bracket is open.</param>
public sealed record YearSpan(int From, int? To);
