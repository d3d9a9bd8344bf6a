namespace CareerBot.Settings;

/// <summary>The settings under <c>ReverseProxy</c>.</summary>
public sealed record ReverseProxyOptions
{
    public const string Section = "ReverseProxy";

    /// <summary>
    /// Addresses (<c>10.0.0.5</c>) and networks (<c>10.0.0.0/8</c>) whose X-Forwarded headers are believed, besides this machine's own.
    /// </summary>
    public IReadOnlyList<string> Trusted { get; init; } = [];
}
