namespace CareerBot.Conversation.Answers;

/// <summary>A next question, offered as a button.</summary>
/// <param name="Title">What stands on the button.</param>
/// <param name="Question">What the press says in the chat.</param>
/// <param name="Data">All that the answer to it needs.</param>
public sealed record Choice(string Title, string Question, ButtonData Data);
