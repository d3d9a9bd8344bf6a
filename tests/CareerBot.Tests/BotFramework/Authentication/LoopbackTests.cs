using System.Net;
using CareerBot.BotFramework.Authentication;
using Microsoft.AspNetCore.Http;

namespace CareerBot.Tests.BotFramework.Authentication;

public sealed class LoopbackTests
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LOCALHOST", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("localhost.", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_host_is_this_machine_by_its_name_or_address(string? host, bool isHere) => Assert.Equal(isHere, Loopback.IsHost(host));

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("192.168.1.5", false)]
    public void A_request_that_a_proxy_passes_on_from_elsewhere_is_not_from_here(string remote, bool isHere)
    {
        var context = new DefaultHttpContext();
        context.Request.Host = new HostString("localhost", 3978);
        context.Connection.RemoteIpAddress = IPAddress.Parse(remote);

        Assert.Equal(isHere, Loopback.IsRequest(context.Request));
    }
}
