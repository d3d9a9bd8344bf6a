using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Maps the address that channels post activities to.</summary>
public static class BotFrameworkEndpointExtensions
{
    public static IEndpointConventionBuilder MapBotMessages(this IEndpointRouteBuilder endpoints, string pattern)
    {
        var messages = endpoints.ServiceProvider.GetRequiredService<BotMessagesEndpoint>();
        return endpoints.Map(pattern, messages.HandleAsync);
    }
}
