using CareerBot.BotFramework.Authentication;
using CareerBot.BotFramework.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>Who may do what: without an app id, only this machine; with a token, only its own conversation.</summary>
internal sealed class DirectLineAccess(
    DirectLineTokens tokens, DirectLineConversations conversations, IOptions<BotFrameworkOptions> options)
{
    private const string Bearer = "Bearer ";

    private readonly bool _localOnly = options.Value is { HasAppId: false, AllowUnauthenticatedRemoteAccess: false };

    public RequestDelegate ForAnyone(RequestDelegate handle) => context => _localOnly && !Loopback.IsRequest(context.Request)
        ? Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, "Without an app id the bot answers this machine only.")
        : handle(context);

    /// <summary>For whoever has a token, whether its conversation has begun or not.</summary>
    public RequestDelegate ForHolder(Func<HttpContext, string, Task> handle) => ForAnyone(context =>
        ConversationOf(context.Request) is { } id ? handle(context, id) : ForbidAsync(context));

    /// <summary>For whoever has the token of the conversation that the path names.</summary>
    public RequestDelegate ForMember(Func<HttpContext, DirectLineConversation, Task> handle) => ForHolder((context, id) =>
    {
        if (id != context.GetRouteValue("conversationId") as string)
            return ForbidAsync(context);
        return conversations.Find(id) is { } conversation
            ? handle(context, conversation)
            : Refusal.WriteAsync(context, StatusCodes.Status404NotFound, "There is no such conversation, or not any more.");
    });

    private string? ConversationOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? tokens.Read(header[Bearer.Length..])

            // A browser's web socket can't send a header.
            : request.HttpContext.WebSockets.IsWebSocketRequest ? tokens.Read(request.Query["t"].ToString()) : null;

    private static Task ForbidAsync(HttpContext context) =>
        Refusal.WriteAsync(context, StatusCodes.Status403Forbidden, "The token isn't valid for this conversation, or not any more.");
}
