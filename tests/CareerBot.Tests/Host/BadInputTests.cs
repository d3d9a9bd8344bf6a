using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CareerBot.Tests.BotFramework;

namespace CareerBot.Tests.Host;

[Collection(nameof(RunningApp))]
public sealed class BadInputTests(HostServer server)
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"text":"hello"}""")]
    [InlineData("""{"type":7}""")]
    public async Task What_is_no_activity_gets_400_and_the_bot_goes_on(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync(body)).StatusCode);
        Assert.NotEmpty((await server.SayAsync("hi", "after bad input")).Plain());
    }

    [Fact]
    public async Task A_megabyte_of_text_gets_413_and_the_bot_goes_on()
    {
        var huge = new TestActivity(new string('x', 1_000_000), "http://localhost/");

        // The refusal comes before the body; without asking first, the client would write to a closed connection.
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative))
        {
            Content = new StringContent(huge.ToJson(), Encoding.UTF8, "application/json"),
            Headers = { ExpectContinue = true },
        };

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await server.Client.SendAsync(request)).StatusCode);
        Assert.NotEmpty((await server.SayAsync("hi", "after a megabyte")).Plain());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("??")]
    [InlineData("\u200B\u200C\u200D\uFEFF\u2060")]
    [InlineData("what does a da\u200Bta scien\u200Dtist earn?")]
    [InlineData("כמה מרוויח מדען נתונים?")]
    [InlineData("\u202Etsitneics atad\u202C pay")]
    [InlineData("👩‍🔬💰")]
    [InlineData("\uD800 data scientist \uDC00")]
    [InlineData("\0 data scientist \u0001")]
    [InlineData("<at>")]
    [InlineData("$999999999999999999999999999999 for a data scientist?")]
    public async Task Odd_text_gets_a_friendly_answer(string? text)
    {
        var reply = await server.SayAsync(text, "odd text", Guid.NewGuid().ToString());

        Assert.NotEmpty(reply.Plain());
        Assert.DoesNotContain(ShippedFolders.Conversation.Apology().Summary, reply.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_text_that_is_let_in_is_answered()
    {
        var words = string.Concat(Enumerable.Repeat("senior scientist pay ", 12_000));

        Assert.NotEmpty((await server.SayAsync(words, "long text")).Plain());
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("unheardOf")]
    public async Task Activities_that_ask_nothing_are_taken_without_a_word(string type) =>
        Assert.Empty(await server.SendAsync(type, "silent", more => more["text"] = "data scientist"));

    [Fact]
    public async Task An_invoke_that_nothing_handles_gets_501()
    {
        var invoke = new TestActivity(null, "http://localhost/") { Type = "invoke", More = new JsonObject { ["name"] = "unheard/of" } };

        Assert.Equal(HttpStatusCode.NotImplemented, (await server.PostAsync(invoke.ToJson())).StatusCode);
    }

    [Fact]
    public async Task Only_posts_are_activities() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.Client.GetAsync(new Uri("/api/messages", UriKind.Relative))).StatusCode);
}
