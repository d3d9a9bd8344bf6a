using CareerBot.BotFramework.Authentication;
using CareerBot.BotFramework.Connector;
using CareerBot.BotFramework.Deliveries;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Registers the adapter in the order a message meets it; the host adds an <see cref="IBot"/>.</summary>
public static class BotFrameworkServiceCollectionExtensions
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotFrameworkOptions>()
            .Bind(configuration.GetSection(BotFrameworkOptions.Section))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsValidator>();

        services.TryAddSingleton(TimeProvider.System);
        services.AddHostedService<OpenAccessCheck>();
        services.AddSingleton<BotMessagesEndpoint>();
        services.AddSingleton(InboundAuthentication.Create);
        services.AddSingleton<BotAdapter>();
        services.AddSingleton<ConversationOrder>();
        services.TryAddSingleton<IDeliveryLog, MemoryDeliveryLog>();
        services.AddSingleton<CredentialUse>();
        services.TryAddSingleton(provider => CredentialFactory.Create(Options(provider)));
        services.TryAddSingleton<IConnectorClient>(CreateConnector);
        return services;
    }

    private static ConnectorClient CreateConnector(IServiceProvider services)
    {
        var clock = services.GetRequiredService<TimeProvider>();
        var options = Options(services);
        var tokens = options.HasAppId
            ? ActivatorUtilities.CreateInstance<ConnectorTokens>(services, options.OwnCloud.ConnectorScope)
            : null;
        return new ConnectorClient(ConnectorHttp.Create(), tokens, clock, services.GetRequiredService<ILogger<ConnectorClient>>());
    }

    private static BotFrameworkOptions Options(IServiceProvider services) =>
        services.GetRequiredService<IOptions<BotFrameworkOptions>>().Value;
}
