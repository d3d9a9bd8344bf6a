using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace CareerBot.BotFramework.Connector;

/// <summary>Makes the bot's credentials as the settings want them.</summary>
internal static class CredentialFactory
{
    public static TokenCredential Create(BotFrameworkOptions options, HttpPipelineTransport? transport = null)
    {
        var authority = new Uri(options.OwnCloud.AuthorityHost);
        return options.Credentials.Kind switch
        {
            CredentialKind.ClientSecret => new ClientSecretCredential(
                options.TenantId, options.AppId, options.Credentials.ClientSecret, With(new ClientSecretCredentialOptions(), authority, transport)),
            CredentialKind.Certificate => new ClientCertificateCredential(
                options.TenantId, options.AppId, Load(options.Credentials), With(new ClientCertificateCredentialOptions(), authority, transport)),
            CredentialKind.ManagedIdentity => new ManagedIdentityCredential(
                With(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(options.AppId)), authority, transport)),
            var none => throw new InvalidOperationException($"{none} is no kind of credentials."),
        };
    }

    private static T With<T>(T settings, Uri authority, HttpPipelineTransport? transport) where T : TokenCredentialOptions
    {
        settings.AuthorityHost = authority;
        if (transport is not null)
            settings.Transport = transport;
        return settings;
    }

    private static X509Certificate2 Load(CredentialOptions credentials) =>
        Path.GetExtension(credentials.CertificatePath) is ".pem"
            ? X509Certificate2.CreateFromPemFile(credentials.CertificatePath!)
            : X509CertificateLoader.LoadPkcs12FromFile(credentials.CertificatePath!, credentials.CertificatePassword);
}
