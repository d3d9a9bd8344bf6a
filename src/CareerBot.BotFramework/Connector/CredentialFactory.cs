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
        var own = options.Credentials;
        return own.Kind switch
        {
            CredentialKind.ClientSecret => new ClientSecretCredential(
                options.TenantId, options.AppId, own.ClientSecret, With(new ClientSecretCredentialOptions())),
            CredentialKind.Certificate => new ClientCertificateCredential(
                options.TenantId, options.AppId, Load(own), With(new ClientCertificateCredentialOptions())),
            CredentialKind.ManagedIdentity => new ManagedIdentityCredential(
                With(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(options.AppId)))),
            var none => throw new InvalidOperationException($"{none} is no kind of credentials."),
        };

        T With<T>(T settings) where T : TokenCredentialOptions
        {
            settings.AuthorityHost = new Uri(options.OwnCloud.AuthorityHost);
            if (transport is not null)
                settings.Transport = transport;
            return settings;
        }
    }

    private static X509Certificate2 Load(CredentialOptions credentials) =>
        Path.GetExtension(credentials.CertificatePath) is ".pem"
            ? X509Certificate2.CreateFromPemFile(credentials.CertificatePath!)
            : X509CertificateLoader.LoadPkcs12FromFile(credentials.CertificatePath!, credentials.CertificatePassword);
}
