using CareerBot.Conversation;
using CareerBot.Storage;
using CareerBot.Tests.BotFramework;

namespace CareerBot.Tests.Storage;

public sealed class MemoryConversationStoreTests : IDisposable
{
    private static readonly MemoryKey Key = new("channel", "conversation", "member");
    private static readonly ConversationMemory Skills = new() { Intent = Intent.Skills };
    private static readonly ConversationMemory Salary = new() { Intent = Intent.Salary };

    private readonly ManualClock _clock = new();
    private readonly MemoryConversationStore _store;

    public MemoryConversationStoreTests() =>
        _store = new MemoryConversationStore(new StorageOptions { MostConversations = 3, MemoryExpiry = TimeSpan.FromHours(1) }, _clock);

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_conversation_starts_with_an_empty_memory() => Assert.Equal(StoredMemory.None, await LoadAsync(Key));

    [Fact]
    public async Task What_is_saved_is_loaded()
    {
        Assert.True(await SaveAsync(Key, Skills, 0));

        Assert.Same(Skills, (await LoadAsync(Key)).Memory);
    }

    [Fact]
    public async Task A_memory_is_saved_against_the_loaded_version_only()
    {
        await SaveAsync(Key, Skills, 0);
        var loaded = await LoadAsync(Key);

        Assert.True(await SaveAsync(Key, Salary, loaded.Version));
        Assert.False(await SaveAsync(Key, Skills, loaded.Version));
        Assert.Same(Salary, (await LoadAsync(Key)).Memory);
    }

    [Fact]
    public async Task A_first_memory_is_not_saved_over_another_one()
    {
        await SaveAsync(Key, Skills, 0);

        Assert.False(await SaveAsync(Key, Salary, 0));
    }

    [Theory]
    [InlineData("other", "conversation", "member")]
    [InlineData("channel", "other", "member")]
    [InlineData("channel", "conversation", "other")]
    public async Task Channels_conversations_and_members_are_kept_apart(string channel, string conversation, string member)
    {
        await SaveAsync(Key, Skills, 0);

        Assert.Equal(StoredMemory.None, await LoadAsync(new MemoryKey(channel, conversation, member)));
    }

    [Fact]
    public async Task A_memory_is_forgotten_once_its_conversation_was_quiet_for_long()
    {
        await SaveAsync(Key, Skills, 0);
        _clock.Advance(TimeSpan.FromMinutes(59));
        var kept = await LoadAsync(Key);
        _clock.Advance(TimeSpan.FromMinutes(59));
        var keptLonger = await LoadAsync(Key);
        _clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Same(Skills, kept.Memory);
        Assert.Same(Skills, keptLonger.Memory);
        Assert.Equal(StoredMemory.None, await LoadAsync(Key));
    }

    [Fact]
    public async Task A_memory_that_came_again_after_it_was_forgotten_has_another_version()
    {
        await SaveAsync(Key, Skills, 0);
        var before = await LoadAsync(Key);
        _clock.Advance(TimeSpan.FromHours(2));
        await SaveAsync(Key, Salary, 0);

        Assert.False(await SaveAsync(Key, Skills, before.Version));
    }

    [Fact]
    public async Task Where_there_are_too_many_the_one_that_was_quiet_longest_goes()
    {
        MemoryKey[] keys = [.. Enumerable.Range(0, 4).Select(member => Key with { MemberId = $"member {member}" })];
        foreach (var key in keys)
        {
            await SaveAsync(key, Skills, 0);
            _clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(StoredMemory.None, await LoadAsync(keys[0]));
        Assert.Same(Skills, (await LoadAsync(keys[3])).Memory);
    }

    [Fact]
    public async Task Going_on_with_a_conversation_pushes_nobody_out()
    {
        MemoryKey[] keys = [.. Enumerable.Range(0, 3).Select(member => Key with { MemberId = $"member {member}" })];
        foreach (var key in keys)
            await SaveAsync(key, Skills, 0);

        await SaveAsync(keys[2], Salary, (await LoadAsync(keys[2])).Version);

        foreach (var key in keys)
            Assert.NotEqual(StoredMemory.None, await LoadAsync(key));
    }

    [Fact]
    public async Task Of_many_saves_against_one_version_one_holds()
    {
        var saves = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => SaveAsync(Key, Skills, 0).AsTask())));

        Assert.Single(saves, saved => saved);
    }

    [Fact]
    public async Task A_conversation_is_welcomed_once_on_each_channel()
    {
        Assert.True(await _store.TryWelcomeAsync("channel", "conversation", CancellationToken.None));
        Assert.False(await _store.TryWelcomeAsync("channel", "conversation", CancellationToken.None));
        Assert.True(await _store.TryWelcomeAsync("other", "conversation", CancellationToken.None));
    }

    private ValueTask<StoredMemory> LoadAsync(MemoryKey key) => _store.LoadAsync(key, CancellationToken.None);

    private ValueTask<bool> SaveAsync(MemoryKey key, ConversationMemory memory, long version) =>
        _store.TrySaveAsync(key, memory, version, CancellationToken.None);
}
