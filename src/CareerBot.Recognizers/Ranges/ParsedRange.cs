namespace CareerBot.Recognizers.Ranges;

/// <summary>A range and the tokens that it takes.</summary>
internal sealed record ParsedRange(int First, int End, decimal? From, bool IncludesFrom, decimal? To, bool IncludesTo);
