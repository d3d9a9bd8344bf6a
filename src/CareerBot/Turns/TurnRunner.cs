using CareerBot.Conversation;

namespace CareerBot.Turns;

/// <summary>One turn, whichever channel asks: loads the member's memory, answers, saves.</summary>
public sealed class TurnRunner(CareerConversation conversation, IConversationStore store)
{
    /// <summary>The reply to a message; its memory is saved. Where the memory changed meanwhile, the reply is made again on the newer one.</summary>
    public async Task<Reply> RunAsync(MemoryKey key, Message message, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await store.LoadAsync(key, cancellationToken);
            var reply = conversation.Answer(message, stored.Memory);
            if (await store.TrySaveAsync(key, reply.Memory, stored.Version, cancellationToken))
                return reply;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
