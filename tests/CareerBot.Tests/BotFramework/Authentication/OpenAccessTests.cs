using System.Net;
using Microsoft.Extensions.Logging;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>A bot without an app id: open, but to this machine only.</summary>
public sealed class OpenAccessTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:3978")]
    [InlineData("127.0.0.1:3978")]
    [InlineData("[::1]:3978")]
    public async Task A_request_for_this_machine_is_let_in(string host)
    {
        await using var server = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(server.Message().ToJson(), request => request.Headers.Host = host)).StatusCode);
    }

    [Theory]
    [InlineData("bot.example.com")]
    [InlineData("localhost.example.com")]
    [InlineData("10.0.0.1:3978")]
    [InlineData("0.0.0.0")]
    [InlineData("[::2]")]
    public async Task A_request_for_another_host_gets_400(string host)
    {
        await using var server = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync(server.Message().ToJson(), request => request.Headers.Host = host)).StatusCode);
        Assert.Empty(server.Connector.Posts);
    }

    [Theory]
    [InlineData("https://example.com", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("http://localhost.example.com", HttpStatusCode.BadRequest)]
    [InlineData("http://localhost:3978", HttpStatusCode.OK)]
    [InlineData("http://127.0.0.1:5000", HttpStatusCode.OK)]
    [InlineData("http://[::1]:5000", HttpStatusCode.OK)]
    public async Task A_page_of_another_site_is_kept_out(string origin, HttpStatusCode status)
    {
        await using var server = await BotServer.StartAsync();

        Assert.Equal(status, (await server.PostAsync(server.Message().ToJson(), request => request.Headers.Add("Origin", origin))).StatusCode);
    }

    [Theory]
    [InlineData("Bearer x")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIn0.")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task A_forged_authorization_gets_401_even_before_the_body_is_looked_at(string authorization)
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.PostAsync("{", request => request.Headers.TryAddWithoutValidation("Authorization", authorization));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost.example.com/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://127.0.0.1.nip.io/")]
    public async Task A_service_address_elsewhere_gets_401_and_no_reply(string serviceUrl)
    {
        await using var server = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync(server.Message() with { ServiceUrl = serviceUrl })).StatusCode);
    }

    [Fact]
    public async Task Open_access_is_said_loudly_at_start()
    {
        await using var server = await BotServer.StartAsync();

        Assert.Contains(server.Log.Records, record => record.Level == LogLevel.Warning && record.Message.Contains("No app id", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    public async Task A_bot_that_other_machines_reach_does_not_start(string url)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => BotServer.StartAsync(url: url));

        Assert.Contains("AllowUnauthenticatedRemoteAccess", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_is_meant_to_be_open_starts_and_says_so()
    {
        await using var server = await BotServer.StartAsync(url: "http://0.0.0.0:0", settings: ("AllowUnauthenticatedRemoteAccess", "true"));

        Assert.Contains(server.Log.Records, record => record.Level == LogLevel.Critical && record.Message.Contains("whoever reaches http", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(server.Message().ToJson(), request => request.Headers.Host = "bot.example.com")).StatusCode);
    }
}
