using System.Net;
using CareerBot.Conversation;
using CareerBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests.Host;

public sealed class TurnTests
{
    [Fact]
    public async Task A_turn_whose_memory_changed_under_it_is_computed_again_before_anything_is_sent()
    {
        using var memories = new MemoryConversationStore(new StorageOptions(), TimeProvider.System);

        // While "and the skills?" is being answered, the same member is heard asking something else first.
        var store = new InterruptedStore(memories, async key =>
        {
            var other = ShippedFolders.Conversation.Answer(new Message("what does a data scientist do?"), ConversationMemory.Empty);
            Assert.True(await memories.TrySaveAsync(key, other.Memory, 0, CancellationToken.None));
        });
        var server = await HostServer.StartAsync(services => services.AddSingleton<IConversationStore>(store));

        var reply = await server.SayAsync("and the skills?", "conflict");

        Assert.StartsWith("Data Scientist: technical skills", reply.Plain(), StringComparison.Ordinal);
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_failure_is_answered_with_an_apology_and_the_bot_goes_on()
    {
        using var memories = new MemoryConversationStore(new StorageOptions(), TimeProvider.System);
        var store = new InterruptedStore(memories, _ => throw new InvalidOperationException("boom"));
        var server = await HostServer.StartAsync(services => services.AddSingleton<IConversationStore>(store));

        var sorry = await server.SayAsync("what does a data scientist do?", "failure");
        var better = await server.SayAsync("what does a data scientist do?", "failure");

        Assert.Equal(ShippedFolders.Conversation.Apology().Summary, sorry.Plain());
        Assert.StartsWith("Data Scientist", better.Plain(), StringComparison.Ordinal);
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Stopping_the_program_lets_a_turn_in_flight_finish()
    {
        using var memories = new MemoryConversationStore(new StorageOptions(), TimeProvider.System);
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var store = new InterruptedStore(memories, _ =>
        {
            reached.SetResult();
            return release.Task;
        });
        var server = await HostServer.StartAsync(services => services.AddSingleton<IConversationStore>(store));

        var reply = server.SayAsync("what does a data scientist do?", "stopping");
        await reached.Task;
        var stopping = server.StopAsync();
        Assert.False(stopping.IsCompleted);
        release.SetResult();
        await stopping;

        Assert.StartsWith("Data Scientist", (await reply).Plain(), StringComparison.Ordinal);
        await server.DisposeAsync();
    }

    [Fact]
    public async Task The_start_page_says_what_runs_and_loads_nothing_from_elsewhere()
    {
        var server = await HostServer.StartAsync(_ => { });

        var response = await server.Client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("<title>CareerBot", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Whom_a_proxy_on_this_machine_names_as_the_caller_is_believed()
    {
        var server = await HostServer.StartAsync(_ => { });
        server.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        // Without an app id only this machine is answered, and the caller isn't on it.
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync("""{"type":"message"}""")).StatusCode);
        await server.DisposeAsync();
    }
}
