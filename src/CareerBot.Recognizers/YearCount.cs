namespace CareerBot.Recognizers;

/// <summary>A count of years; months count as twelfths.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Text">Those characters.</param>
/// <param name="From">The count, or the lower bound; 0 in "less than 2 years".</param>
/// <param name="To">The count again, or the upper bound; null where the count is open-ended.</param>
/// <param name="OpenEnded">It may be more: "3+ years", "at least 5 years".</param>
public sealed record YearCount(int Start, int Length, string Text, decimal From, decimal? To, bool OpenEnded);
