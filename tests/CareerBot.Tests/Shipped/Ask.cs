using CareerBot.Conversation;
using CareerBot.Conversation.Answers;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Shipped;

/// <summary>Asks the bot as it is shipped.</summary>
internal static class Ask
{
    /// <summary>The reply to a first question.</summary>
    public static Reply First(string question) => ShippedFolders.Conversation.Answer(new Message(question), ConversationMemory.Empty);

    /// <summary>The reply to a question after another one.</summary>
    public static Reply Next(Reply before, string question) => ShippedFolders.Conversation.Answer(new Message(question), before.Memory);

    /// <summary>A sentence of the shipped language files.</summary>
    public static string Say(string id, params ReadOnlySpan<(string Name, string Value)> values) => ShippedFolders.Knowledge.Language.Replies.Say(id, values);

    public static string Plain(this Reply reply) => PlainText.Of(reply.Answer);
}
