using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>Hands out tokens, and starts conversations and takes them up again.</summary>
internal sealed class DirectLineConversationEndpoint(
    DirectLineTokens tokens, DirectLineConversations conversations, BotAdapter adapter, TimeProvider clock)
{
    /// <summary>A token for a conversation to come: nothing is kept for it until it begins.</summary>
    public Task GenerateTokenAsync(HttpContext context) => WriteAsync(context, Describe(DirectLineTokens.NewConversationId()));

    public Task RefreshTokenAsync(HttpContext context, string conversationId)
    {
        // Whoever refreshes a token is still there.
        conversations.Find(conversationId);
        return WriteAsync(context, Describe(conversationId));
    }

    public Task StartNewAsync(HttpContext context) => StartAsync(context, DirectLineTokens.NewConversationId());

    public async Task StartAsync(HttpContext context, string conversationId)
    {
        var (conversation, isNew) = conversations.Start(conversationId);
        if (isNew)
        {
            context.Response.StatusCode = StatusCodes.Status201Created;
            await adapter.ProcessAsync(
                DirectLineActivity.BotAdded(conversation, clock.GetUtcNow()), new DirectLineReplyChannel(conversation, clock));
        }

        await WriteAsync(context, Describe(context, conversationId, watermark: 0));
    }

    public Task ReconnectAsync(HttpContext context, DirectLineConversation conversation) =>
        DirectLineWatermark.TryRead(context.Request, out var watermark)
            ? WriteAsync(context, Describe(context, conversation.Id, watermark))
            : DirectLineWatermark.RefuseAsync(context);

    private DirectLineConversationResponse Describe(string conversationId) =>
        new(conversationId, tokens.Issue(conversationId), tokens.ExpiresInSeconds);

    private DirectLineConversationResponse Describe(HttpContext context, string conversationId, long watermark)
    {
        var described = Describe(conversationId);
        var scheme = context.Request.IsHttps ? "wss" : "ws";
        var path = $"{context.Request.PathBase}{DirectLineRoutes.Prefix}/conversations/{conversationId}/stream";
        var mark = watermark.ToString(CultureInfo.InvariantCulture);
        return described with { StreamUrl = $"{scheme}://{context.Request.Host}{path}?watermark={mark}&t={described.Token}" };
    }

    private static Task WriteAsync(HttpContext context, DirectLineConversationResponse response)
    {
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(response, DirectLineJson.Default.DirectLineConversationResponse);
    }
}
