using System.Net;
using Microsoft.AspNetCore.Http;

namespace CareerBot.BotFramework.Authentication;

/// <summary>Tells what stays on this machine.</summary>
internal static class Loopback
{
    public static bool IsHost(string? host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>
    /// Whether a request was meant for this machine and comes from it. A page of another site that the user has open could
    /// send one as well: it can't help naming its origin, or the host name that it made point here.
    /// </summary>
    public static bool IsRequest(HttpRequest request) =>
        request.Host.Host.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]"
        && (request.HttpContext.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote))
        && request.Headers.Origin.All(origin => Uri.TryCreate(origin, UriKind.Absolute, out var page) && IsHost(page.IdnHost));
}
