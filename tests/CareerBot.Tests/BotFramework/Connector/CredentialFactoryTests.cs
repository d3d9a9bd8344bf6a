using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using CareerBot.BotFramework;
using CareerBot.BotFramework.Connector;

namespace CareerBot.Tests.BotFramework.Connector;

/// <summary>The real credentials, down to what they would send.</summary>
public sealed class CredentialFactoryTests : IDisposable
{
    private const string Tenant = "22222222-2222-2222-2222-222222222222";
    private const string App = "11111111-1111-1111-1111-111111111111";

    private readonly RecordingTransport _transport = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_client_secret_gets_a_token_of_the_bots_own_tenant()
    {
        Assert.Equal("the-token", await TokenAsync(new CredentialOptions { Kind = CredentialKind.ClientSecret, ClientSecret = "s3cret" }));

        var (address, body) = _transport.TokenRequest;
        Assert.Equal($"https://login.microsoftonline.com/{Tenant}/oauth2/v2.0/token", address.GetLeftPart(UriPartial.Path));
        Assert.Contains($"client_id={App}", body, StringComparison.Ordinal);
        Assert.Contains("client_secret=s3cret", body, StringComparison.Ordinal);
        Assert.Contains("grant_type=client_credentials", body, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bot.pfx", "pass")]
    [InlineData("bot.pem", null)]
    public async Task A_certificate_gets_a_token_by_a_signed_assertion(string file, string? password)
    {
        var path = Path.Combine(_folder.FullName, file);
        Write(path, password);

        Assert.Equal("the-token", await TokenAsync(new CredentialOptions { Kind = CredentialKind.Certificate, CertificatePath = path, CertificatePassword = password }));
        Assert.Contains("client_assertion=", _transport.TokenRequest.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_gets_a_token_from_the_machine_it_runs_on()
    {
        Assert.Equal("the-token", await TokenAsync(new CredentialOptions { Kind = CredentialKind.ManagedIdentity }));

        var address = _transport.TokenRequest.Address;
        Assert.Equal("169.254.169.254", address.Host);
        Assert.Contains($"client_id={App}", address.Query, StringComparison.Ordinal);
    }

    private async Task<string> TokenAsync(CredentialOptions credentials)
    {
        var options = new BotFrameworkOptions
        {
            AppId = App,
            TenantId = Tenant,
            Credentials = credentials,
            Clouds = new Dictionary<string, CloudOptions> { ["Public"] = new() { AuthorityHost = "https://login.microsoftonline.com/" } },
        };
        var credential = CredentialFactory.Create(options, _transport);
        return (await credential.GetTokenAsync(new TokenRequestContext(["https://api.botframework.com/.default"]), default)).Token;
    }

    private static void Write(string path, string? password)
    {
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        if (password is null)
            File.WriteAllText(path, $"{certificate.ExportCertificatePem()}\n{rsa.ExportPkcs8PrivateKeyPem()}");
        else
            File.WriteAllBytes(path, certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password));
    }
}
