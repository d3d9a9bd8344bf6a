using CareerBot.BotFramework.Authentication;
using CareerBot.BotFramework.Connector;
using CareerBot.BotFramework.Deliveries;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Registers the adapter in the order a message meets it; the host adds an <see cref="IBot"/>.</summary>
public static class BotFrameworkServiceCollectionExtensions
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotFrameworkOptions>()
            .Bind(configuration.GetSection(BotFrameworkOptions.Section))
            .Validate(options => !options.HasAppId, "BotFramework:AppId is set, but tokens can't be checked yet.")
            .ValidateOnStart();

        services.TryAddSingleton(TimeProvider.System);
        services.AddHostedService<OpenAccessCheck>();
        services.AddSingleton<BotMessagesEndpoint>();
        services.AddSingleton<IInboundAuthenticator, LocalAuthenticator>();
        services.AddSingleton<BotAdapter>();
        services.AddSingleton<ConversationOrder>();
        services.TryAddSingleton<IDeliveryLog, MemoryDeliveryLog>();
        services.TryAddSingleton<IConnectorClient>(provider => ActivatorUtilities.CreateInstance<ConnectorClient>(provider, ConnectorHttp.Create()));
        return services;
    }
}
