using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>A Direct Line 3.0 of the bot's own, for clients such as Web Chat, in this process only.</summary>
public static class DirectLineRoutes
{
    internal const string Prefix = "/v3/directline";

    private static readonly WebSocketOptions WebSockets = new()
    {
        KeepAliveInterval = TimeSpan.FromSeconds(30),
        KeepAliveTimeout = TimeSpan.FromSeconds(30),
    };

    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.TryAddSingleton(new DirectLineLimits());
        return services.AddSingleton<DirectLineTokens>()
            .AddSingleton<DirectLineConversations>()
            .AddSingleton<DirectLineAccess>()
            .AddSingleton<DirectLineConversationEndpoint>()
            .AddSingleton<DirectLineActivitiesEndpoint>()
            .AddSingleton<DirectLineStreamEndpoint>();
    }

    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var access = services.GetRequiredService<DirectLineAccess>();
        var conversation = services.GetRequiredService<DirectLineConversationEndpoint>();
        var activities = services.GetRequiredService<DirectLineActivitiesEndpoint>();
        var stream = services.GetRequiredService<DirectLineStreamEndpoint>();

        var routes = endpoints.MapGroup(Prefix);
        routes.MapPost("/tokens/generate", access.ForAnyone(conversation.GenerateTokenAsync));
        routes.MapPost("/tokens/refresh", access.ForHolder(conversation.RefreshTokenAsync));

        // Who may have a token may as well begin without one.
        var start = access.ForAnyone(conversation.StartNewAsync);
        var startWithToken = access.ForHolder(conversation.StartAsync);
        routes.MapPost("/conversations", context => (HasToken(context) ? startWithToken : start)(context));
        routes.MapGet("/conversations/{conversationId}", access.ForMember(conversation.ReconnectAsync));
        routes.MapGet("/conversations/{conversationId}/activities", access.ForMember(DirectLineActivitiesEndpoint.GetAsync));
        routes.MapPost("/conversations/{conversationId}/activities", access.ForMember(activities.PostAsync));
        routes.MapGet(
            "/conversations/{conversationId}/stream",
            endpoints.CreateApplicationBuilder().UseWebSockets(WebSockets).Use(_ => access.ForMember(stream.StreamAsync)).Build());
    }

    private static bool HasToken(HttpContext context) => context.Request.Headers.Authorization.Count > 0;
}
