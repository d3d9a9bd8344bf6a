namespace CareerBot.BotFramework.Connector;

/// <summary>Reads the address of a channel's connector.</summary>
internal static class ServiceAddress
{
    /// <summary>The address, or nothing when it isn't a plain absolute http address.</summary>
    public static Uri? Parse(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address is { UserInfo: "", Query: "", Fragment: "" }
            ? address
            : null;
}
