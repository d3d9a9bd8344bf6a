namespace CareerBot.BotFramework.Connector;

/// <summary>The settings of the bot's own credentials.</summary>
public sealed class CredentialOptions
{
    public CredentialKind Kind { get; init; }

    public string? ClientSecret { get; init; }

    /// <summary>A PKCS #12 or PEM file with the private key.</summary>
    public string? CertificatePath { get; init; }

    public string? CertificatePassword { get; init; }
}
