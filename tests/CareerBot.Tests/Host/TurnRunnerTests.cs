using CareerBot.Conversation;
using CareerBot.Tests.BotFramework;
using CareerBot.Turns;
using Microsoft.Extensions.Logging;

namespace CareerBot.Tests.Host;

public sealed class TurnRunnerTests
{
    private static readonly MemoryKey Key = new("test", "contested", "user");

    [Fact]
    public async Task A_turn_that_can_never_save_is_answered_on_the_newest_memory_with_a_warning()
    {
        var asked = ShippedFolders.Conversation.Answer(new Message("what does a data scientist do?"), ConversationMemory.Empty).Memory;
        var store = new ContestedStore(asked);
        using var log = new RecordingLog();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));

        var reply = await new TurnRunner(ShippedFolders.Conversation, store, loggers.CreateLogger<TurnRunner>())
            .RunAsync(Key, new Message("and the skills?"), CancellationToken.None);

        Assert.StartsWith("Data Scientist: technical skills", CareerBot.Conversation.Answers.PlainText.Of(reply.Answer), StringComparison.Ordinal);
        Assert.Same(asked, reply.Memory);
        Assert.Equal(8, store.Saves);
        Assert.Equal(LogLevel.Warning, Assert.Single(log.Records).Level);
    }

    [Fact]
    public async Task A_cancelled_turn_is_not_tried_again()
    {
        var store = new ContestedStore(ConversationMemory.Empty);
        using var loggers = LoggerFactory.Create(_ => { });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new TurnRunner(ShippedFolders.Conversation, store, loggers.CreateLogger<TurnRunner>())
            .RunAsync(Key, new Message("hi"), new CancellationToken(canceled: true)));

        Assert.Equal(1, store.Saves);
    }
}
