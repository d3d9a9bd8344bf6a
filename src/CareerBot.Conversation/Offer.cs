using CareerBot.Knowledge;

namespace CareerBot.Conversation;

/// <summary>An amount of pay that a user names.</summary>
/// <param name="From">The amount, or the lower end of a range.</param>
/// <param name="To">The upper end of a range; null for a single amount.</param>
/// <param name="Period">The time that it is for.</param>
/// <param name="Currency">A currency by its name; null for US dollars.</param>
public sealed record Offer(decimal From, decimal? To, PayPeriod Period, string? Currency);
