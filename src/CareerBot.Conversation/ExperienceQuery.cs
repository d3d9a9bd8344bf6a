namespace CareerBot.Conversation;

/// <summary>Years of experience as a question names them.</summary>
/// <param name="From">In years.</param>
/// <param name="To">In years; null for one number or an open end.</param>
public sealed record ExperienceQuery(decimal From, decimal? To);
