namespace CareerBot.Conversation;

/// <summary>Whose memory it is: one member's in one conversation, so that nobody's offer turns up in a colleague's answer.</summary>
/// <param name="ChannelId">The channel, whose ids may repeat another's.</param>
/// <param name="ConversationId">The conversation.</param>
/// <param name="MemberId">Who speaks.</param>
public readonly record struct MemoryKey(string ChannelId, string ConversationId, string MemberId);
