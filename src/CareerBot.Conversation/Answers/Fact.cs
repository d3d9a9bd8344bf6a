namespace CareerBot.Conversation.Answers;

/// <summary>A labelled value, such as "25th percentile: $91,500 a year".</summary>
public sealed record Fact(string Label, string Value);
