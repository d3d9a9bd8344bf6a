namespace CareerBot.Conversation;

/// <summary>What a member says: text, or a button's press.</summary>
/// <param name="Text">As typed, the bot's own mention stripped.</param>
/// <param name="Button">The data of the button that was pressed; null for typed text.</param>
public sealed record Message(string Text, ButtonData? Button = null);
