using CareerBot.BotFramework;

namespace CareerBot.Tests.BotFramework;

public sealed class ConversationOrderTests
{
    private readonly ConversationOrder _order = new();

    [Fact]
    public async Task One_that_gives_up_waiting_does_not_let_the_next_one_overtake()
    {
        using var givingUp = new CancellationTokenSource();
        var first = await _order.EnterAsync("c", default);
        var second = _order.EnterAsync("c", givingUp.Token);
        var third = _order.EnterAsync("c", default);

        await givingUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(third.IsCompleted);
        first.Dispose();

        (await third).Dispose();
    }

    [Fact]
    public async Task A_conversation_that_everyone_left_is_open_again()
    {
        (await _order.EnterAsync("c", default)).Dispose();

        Assert.True(_order.EnterAsync("c", default).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Leaving_twice_lets_nobody_in_early()
    {
        var first = await _order.EnterAsync("c", default);
        first.Dispose();
        using var second = await _order.EnterAsync("c", default);
        first.Dispose();

        Assert.False(_order.EnterAsync("c", default).IsCompleted);
    }
}
