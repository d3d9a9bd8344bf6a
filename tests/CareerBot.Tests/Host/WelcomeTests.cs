using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerBot.Tests.Host;

[Collection(nameof(RunningApp))]
public sealed class WelcomeTests(HostServer server)
{
    [Fact]
    public async Task An_installation_that_comes_as_two_updates_is_welcomed_once()
    {
        var first = await AddAsync("installed", "bot-1", "user-1");
        var second = await server.SendAsync("installationUpdate", "installed", more => more["action"] = "add");

        Assert.NotEmpty(Assert.Single(first).Plain());
        Assert.Empty(second);
    }

    [Fact]
    public async Task The_updates_may_come_in_the_other_order()
    {
        var first = await server.SendAsync("installationUpdate", "other order", more => more["action"] = "add");
        var second = await AddAsync("other order", "bot-1");

        Assert.Single(first);
        Assert.Empty(second);
    }

    [Fact]
    public async Task Every_conversation_is_welcomed()
    {
        Assert.Single(await AddAsync("one", "bot-1"));
        Assert.Single(await AddAsync("two", "bot-1"));
    }

    [Fact]
    public async Task A_member_who_joins_is_not_welcomed() => Assert.Empty(await AddAsync("joined", "user-7"));

    [Fact]
    public async Task Being_removed_is_no_occasion_to_speak() =>
        Assert.Empty(await server.SendAsync("installationUpdate", "removed", more => more["action"] = "remove"));

    private Task<IReadOnlyList<JsonElement>> AddAsync(string conversation, params string[] members) =>
        server.SendAsync("conversationUpdate", conversation, more =>
            more["membersAdded"] = new JsonArray([.. members.Select(id => new JsonObject { ["id"] = id })]));
}
