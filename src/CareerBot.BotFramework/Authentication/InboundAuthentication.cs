using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Authentication;

/// <summary>Puts the check of inbound requests together as the settings want it.</summary>
internal static class InboundAuthentication
{
    public static IInboundAuthenticator Create(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<BotFrameworkOptions>>().Value;
        if (!options.HasAppId)
            return ActivatorUtilities.CreateInstance<LocalAuthenticator>(services);

        var cloud = options.OwnCloud;
        var clock = services.GetRequiredService<TimeProvider>();
        TokenIssuer[] issuers =
        [
            .. cloud.Issuers
                .Select(issuer => TokenIssuer.From(issuer.Key, issuer.Value, options))
                .Where(issuer => issuer.Issuers.Count > 0),
        ];
        var keys = new SigningKeys(issuers, CreateHttpClient(), clock, services.GetRequiredService<ILogger<SigningKeys>>());
        return new TokenAuthenticator(
            new TokenValidator(keys, issuers, clock),
            new ActivityAuthorization(cloud.ServiceHosts),
            services.GetRequiredService<ILogger<TokenAuthenticator>>());
    }

    private static HttpClient CreateHttpClient()
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(3) };
        return new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(5), MaxResponseContentBufferSize = 1024 * 1024 };
    }
}
