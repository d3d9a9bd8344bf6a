using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerBot.Tests.BotFramework;

/// <summary>Bodies that are broken, odd or too large.</summary>
public sealed class RudeInputTests
{
    [Theory]
    [InlineData("", "no JSON.")]
    [InlineData("{", "no JSON.")]
    [InlineData("null", "no JSON object")]
    [InlineData("[]", "no JSON object")]
    [InlineData("42", "no JSON object")]
    [InlineData("\"message\"", "no JSON object")]
    [InlineData("{}", "no type")]
    [InlineData("""{"type":null,"conversation":{"id":"c"}}""", "no type")]
    [InlineData("""{"type":"","conversation":{"id":"c"}}""", "no type")]
    [InlineData("""{"type":7,"conversation":{"id":"c"}}""", "no type")]
    [InlineData("""{"type":"message\n","conversation":{"id":"c"}}""", "type is no identifier")]
    [InlineData("""{"type":"message"}""", "no conversation.id")]
    [InlineData("""{"type":"message","conversation":"c"}""", "no conversation.id")]
    [InlineData("""{"type":"message","conversation":{"id":7}}""", "no conversation.id")]
    [InlineData("""{"type":"message","conversation":{"id":".."}}""", "id is no identifier")]
    [InlineData("""{"type":"message","conversation":{"id":"c\u0000"}}""", "id is no identifier")]
    [InlineData("""{"type":"message","text":"\ud83d","conversation":{"id":"c"}}""", "no Unicode")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"serviceUrl":"/here"}""", "serviceUrl")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"serviceUrl":"file:///etc/passwd"}""", "serviceUrl")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"serviceUrl":"http://localhost@example.com/"}""", "serviceUrl")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"serviceUrl":"http://localhost/?a=b"}""", "serviceUrl")]
    [InlineData("""{"type":"message",}""", "no JSON.")]
    public async Task A_body_that_is_no_activity_gets_400_with_a_reason(string body, string reason)
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        Assert.Equal("BadSyntax", error.GetProperty("code").GetString());
        Assert.Contains(reason, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_nested_too_deep_gets_400()
    {
        await using var server = await BotServer.StartAsync();
        var deep = string.Concat(Enumerable.Repeat("""{"value":""", 5000));

        var response = await server.PostAsync($$"""{"type":"message","value":{{deep}}1{{new string('}', 5000)}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_get_400()
    {
        await using var server = await BotServer.StartAsync();
        byte[] body = [.. """{"type":"message","conversation":{"id":"c"},"text":" """u8, 0xC3, 0x28, 0xFF, .. "\"}"u8];

        var response = await server.Client.PostAsync(new Uri("/api/messages", UriKind.Relative), new ByteArrayContent(body));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_megabyte_of_text_gets_413_and_the_bot_goes_on(bool chunked)
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.PostAsync(server.Message(new string('x', 1_000_000)).ToJson(), request => request.Headers.TransferEncodingChunked = chunked);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(server.Message())).StatusCode);
        Assert.Equal("echo: hello", server.Connector.Post.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   \t\r\n")]
    [InlineData("\u200B\u200C\u200D\uFEFF")]
    [InlineData("כמה מרוויח מדען נתונים?\u202E")]
    [InlineData("👩‍🔬 \uFFFD")]
    public async Task Odd_text_is_a_message_like_any_other(string? text)
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.PostAsync(server.Message(text));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"echo: {(text ?? "").Trim()}", server.Connector.Post.Text);
    }

    [Fact]
    public async Task Wrong_types_where_they_do_not_matter_are_passed_over()
    {
        await using var server = await BotServer.StartAsync();
        var odd = server.Message() with
        {
            More = JsonNode.Parse("""
                {"text":5,"from":"me","recipient":[],"entities":{"a":1},"membersAdded":["x",{"id":7},{"id":"ok"}],"timestamp":"yesterday",
                 "channelId":null,"locale":{},"reactionsAdded":[null,{"type":"like"}],"value":null,"unheardOf":{"a":[1]}}
                """)!.AsObject(),
        };

        var response = await server.PostAsync(odd);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("echo: ", server.Connector.Post.Text);
    }

    [Fact]
    public async Task A_byte_order_mark_is_passed_over()
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.PostAsync("\uFEFF" + server.Message().ToJson());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_body_is_read_whatever_its_content_type_says()
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.PostAsync(server.Message().ToJson(), request => request.Content!.Headers.ContentType = new("text/plain"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_breaks_off_leaves_the_bot_running()
    {
        await using var server = await BotServer.StartAsync();
        using (var socket = new System.Net.Sockets.TcpClient())
        {
            await socket.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port);
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\n{\"type\":"));
        }

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(server.Message())).StatusCode);
    }
}
