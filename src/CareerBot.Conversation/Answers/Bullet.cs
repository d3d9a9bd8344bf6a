namespace CareerBot.Conversation.Answers;

/// <summary>An item of a list.</summary>
/// <param name="Lead">Its first words, set off; null for none.</param>
/// <param name="Text">The rest; may be empty where there is a lead.</param>
public sealed record Bullet(string? Lead, string Text);
