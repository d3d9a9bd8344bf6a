namespace CareerBot.Conversation.Answers;

/// <summary>A piece of a line.</summary>
/// <param name="Text">What it says.</param>
/// <param name="FromUser">Whether a user typed it; such text is never read as Markdown.</param>
public readonly record struct Run(string Text, bool FromUser);
