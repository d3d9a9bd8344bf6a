namespace CareerBot.Settings;

/// <summary>The settings under <c>Page</c>.</summary>
public sealed record PageOptions
{
    public const string Section = "Page";

    /// <summary>Whether there is a page to talk to, with its Direct Line; if not said, only without an app id.</summary>
    public bool? Enabled { get; init; }
}
