using CareerBot.BotFramework.Deliveries;

namespace CareerBot.Tests.BotFramework.Deliveries;

public sealed class MemoryDeliveryLogTests
{
    private static readonly DeliveryKey Key = new("c", "a", "message");

    private readonly ManualClock _clock = new();
    private readonly MemoryDeliveryLog _log;

    public MemoryDeliveryLogTests() => _log = new MemoryDeliveryLog(_clock);

    [Fact]
    public async Task A_delivery_that_is_being_answered_is_not_begun_again()
    {
        Assert.NotNull(await BeginAsync());
        Assert.Null(await BeginAsync());
    }

    [Theory]
    [InlineData("other", "a", "message")]
    [InlineData("c", "other", "message")]
    [InlineData("c", "a", "conversationUpdate")]
    public async Task A_delivery_is_told_by_conversation_activity_and_type(string conversation, string activity, string type)
    {
        await BeginAsync();

        Assert.NotNull(await _log.TryBeginAsync(new DeliveryKey(conversation, activity, type), default));
    }

    [Fact]
    public async Task A_lease_that_nobody_completes_ends_before_the_channel_delivers_again()
    {
        await BeginAsync();
        _clock.Advance(TimeSpan.FromSeconds(12));

        Assert.NotNull(await BeginAsync());
    }

    [Fact]
    public async Task An_answered_delivery_stays_answered()
    {
        await _log.CompleteAsync((await BeginAsync())!, default);
        _clock.Advance(TimeSpan.FromMinutes(29));

        Assert.Null(await BeginAsync());
    }

    [Fact]
    public async Task An_answered_delivery_is_forgotten_in_the_end()
    {
        await _log.CompleteAsync((await BeginAsync())!, default);
        _clock.Advance(TimeSpan.FromMinutes(30));

        Assert.NotNull(await BeginAsync());
    }

    [Fact]
    public async Task An_abandoned_delivery_may_be_begun_at_once()
    {
        await _log.AbandonAsync((await BeginAsync())!, default);

        Assert.NotNull(await BeginAsync());
    }

    [Fact]
    public async Task An_answered_delivery_cannot_be_abandoned()
    {
        var lease = (await BeginAsync())!;
        await _log.CompleteAsync(lease, default);
        await _log.AbandonAsync(lease, default);

        Assert.Null(await BeginAsync());
    }

    [Fact]
    public async Task A_lease_that_ended_has_no_say_in_the_next_one()
    {
        var ended = (await BeginAsync())!;
        _clock.Advance(TimeSpan.FromSeconds(12));
        await BeginAsync();
        await _log.AbandonAsync(ended, default);

        Assert.Null(await BeginAsync());
    }

    [Fact]
    public async Task The_oldest_is_forgotten_when_there_are_very_many()
    {
        await _log.CompleteAsync((await BeginAsync())!, default);
        for (var i = 0; i < 100_000; i++)
            await _log.TryBeginAsync(Key with { ActivityId = $"{i}" }, default);

        Assert.NotNull(await BeginAsync());
        Assert.Null(await _log.TryBeginAsync(Key with { ActivityId = "99999" }, default));
    }

    private ValueTask<DeliveryLease?> BeginAsync() => _log.TryBeginAsync(Key, default);
}
