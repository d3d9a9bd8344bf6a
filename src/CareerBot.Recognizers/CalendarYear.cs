namespace CareerBot.Recognizers;

/// <summary>A year of the calendar: "2019", "in 2026".</summary>
/// <param name="Start">Where it starts; an "in" belongs to it.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Text">Those characters.</param>
/// <param name="Year">1900 to 2100.</param>
public sealed record CalendarYear(int Start, int Length, string Text, int Year);
