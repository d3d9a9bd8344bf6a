using CareerBot.BotFramework.Authentication;
using CareerBot.BotFramework.Connector;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework;

/// <summary>Checks the settings at start, all problems at once.</summary>
internal sealed class BotFrameworkOptionsValidator : IValidateOptions<BotFrameworkOptions>
{
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(10);

    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        string[] problems = [.. Problems(options).Select(problem => $"{BotFrameworkOptions.Section}:{problem}")];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(BotFrameworkOptions options)
    {
        if (options.TurnTimeout <= TimeSpan.Zero || options.TurnTimeout >= LongestTurn)
            yield return "TurnTimeout must be more than nothing and less than 10 seconds.";
        if (!options.HasAppId)
            yield break;

        foreach (var problem in Problems(options, options.Credentials))
            yield return problem;
        if (!options.Clouds.TryGetValue(options.Cloud, out var cloud))
        {
            yield return $"Cloud is {options.Cloud}, which is none of those under Clouds ({string.Join(", ", options.Clouds.Keys)}).";
            yield break;
        }

        var prefix = $"Clouds:{options.Cloud}";
        if (!IsSafe(cloud.AuthorityHost))
            yield return $"{prefix}:AuthorityHost must be an https address.";
        if (string.IsNullOrWhiteSpace(cloud.ConnectorScope))
            yield return $"{prefix}:ConnectorScope is missing.";
        if (cloud.Issuers.Count == 0)
            yield return $"{prefix}:Issuers is empty, so that nobody could reach the bot.";
        foreach (var (name, issuer) in cloud.Issuers)
        {
            foreach (var problem in Problems(issuer))
                yield return $"{prefix}:Issuers:{name}:{problem}";
        }
    }

    private static IEnumerable<string> Problems(TokenIssuerOptions issuer)
    {
        if (issuer.Issuers.Count == 0)
            yield return "Issuers is empty.";
        if (issuer.Audiences.Count == 0)
            yield return "Audiences is empty: a token must be meant for the bot.";
        if (!IsSafe(issuer.MetadataAddress))
            yield return "MetadataAddress must be an https address.";
    }

    private static IEnumerable<string> Problems(BotFrameworkOptions options, CredentialOptions credentials)
    {
        if (credentials.Kind == CredentialKind.None)
            yield return "Credentials:Kind is missing (ClientSecret, Certificate or ManagedIdentity); without it the bot can't answer.";
        if (credentials.Kind is CredentialKind.ClientSecret or CredentialKind.Certificate && string.IsNullOrWhiteSpace(options.TenantId))
            yield return "TenantId is missing.";
        if (credentials.Kind == CredentialKind.ClientSecret && string.IsNullOrWhiteSpace(credentials.ClientSecret))
            yield return "Credentials:ClientSecret is missing.";
        if (credentials.Kind == CredentialKind.Certificate && !File.Exists(credentials.CertificatePath))
            yield return $"Credentials:CertificatePath is no file: {credentials.CertificatePath}";
    }

    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || Loopback.IsHost(uri.IdnHost));
}
