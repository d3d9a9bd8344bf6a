using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Maps the address that channels post activities to.</summary>
public static class BotFrameworkEndpointExtensions
{
    public static IEndpointConventionBuilder MapBotMessages(this IEndpointRouteBuilder endpoints, string pattern) =>
        endpoints.Map(pattern, context => context.RequestServices.GetRequiredService<BotMessagesEndpoint>().HandleAsync(context));
}
