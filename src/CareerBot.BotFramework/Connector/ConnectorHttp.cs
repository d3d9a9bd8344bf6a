namespace CareerBot.BotFramework.Connector;

/// <summary>Makes the HTTP client that speaks to connectors.</summary>
internal static class ConnectorHttp
{
    public static HttpClient Create()
    {
        var handler = new SocketsHttpHandler
        {
            // A redirect would take the activity and the token to an address that nobody vouched for.
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(3),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };

        return new HttpClient(handler)
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = 64 * 1024,
        };
    }
}
