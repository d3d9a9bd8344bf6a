namespace CareerBot.BotFramework.Authentication;

/// <summary>A source of tokens that the bot accepts, and what it checks of them.</summary>
internal sealed record TokenIssuer(
    string Name,
    IReadOnlySet<string> Issuers,
    string MetadataAddress,
    IReadOnlyList<string> Audiences,
    IReadOnlySet<string> Callers,
    bool CheckEndorsements,
    bool CheckServiceUrl)
{
    /// <summary>Fills in the bot's own ids; an entry whose id isn't configured is left out.</summary>
    public static TokenIssuer From(string name, TokenIssuerOptions settings, BotFrameworkOptions options)
    {
        return new(
            name,
            Fill(settings.Issuers).ToHashSet(StringComparer.Ordinal),
            Fill([settings.MetadataAddress]).FirstOrDefault() ?? "",
            [.. Fill(settings.Audiences)],
            Fill(settings.Callers).ToHashSet(StringComparer.OrdinalIgnoreCase),
            settings.CheckEndorsements,
            settings.CheckServiceUrl);

        IEnumerable<string> Fill(IEnumerable<string> values) => values
            .Where(value => options.TenantId is { Length: > 0 } || !value.Contains("{TenantId}", StringComparison.Ordinal))
            .Select(value => value
                .Replace("{AppId}", options.AppId, StringComparison.Ordinal)
                .Replace("{TenantId}", options.TenantId, StringComparison.Ordinal));
    }
}
