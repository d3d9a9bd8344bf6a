using CareerBot.Conversation.Answers;

namespace CareerBot.Conversation;

/// <summary>What one turn came to.</summary>
/// <param name="Meaning">What the message was understood as.</param>
/// <param name="Answer">What to say.</param>
/// <param name="Memory">What the conversation has on the table from now on.</param>
public sealed record Reply(Meaning Meaning, Answer Answer, ConversationMemory Memory);
