using CareerBot.Conversation;

namespace CareerBot.Turns;

/// <summary>One turn, whichever channel asks: loads the member's memory, answers, saves.</summary>
public sealed partial class TurnRunner(CareerConversation conversation, IConversationStore store, ILogger<TurnRunner> logger)
{
    private const int MostTries = 8;

    /// <summary>The reply to a message; its memory is saved. Where the memory changed meanwhile, the reply is made again on the newer one.</summary>
    public async Task<Reply> RunAsync(MemoryKey key, Message message, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var stored = await store.LoadAsync(key, cancellationToken);
            var reply = conversation.Answer(message, stored.Memory);
            if (await store.TrySaveAsync(key, reply.Memory, stored.Version, cancellationToken))
                return reply;
            cancellationToken.ThrowIfCancellationRequested();
        }

        // A right answer that isn't remembered helps more than an apology.
        LogUnsaved(MostTries);
        var newest = await store.LoadAsync(key, cancellationToken);
        return conversation.Answer(message, newest.Memory) with { Memory = newest.Memory };
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A turn is answered, but not remembered: its memory changed during each of {Tries} tries")]
    private partial void LogUnsaved(int tries);
}
