using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Authentication;
using CareerBot.BotFramework.Connector;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Takes activities over HTTP: who sends it comes first, then what it says, then the turn.</summary>
internal sealed class BotMessagesEndpoint(
    IInboundAuthenticator authenticator, BotAdapter adapter, IConnectorClient connector, IOptions<BotFrameworkOptions> options)
{
    private readonly bool _localOnly = options.Value is { HasAppId: false, AllowUnauthenticatedRemoteAccess: false };

    public async Task HandleAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            await Refusal.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, "Activities are posted.");
        }
        else if (_localOnly && !Loopback.IsRequest(context.Request))
        {
            await Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, "Without an app id the bot answers this machine only.");
        }
        else if (await authenticator.AuthenticateAsync(context.Request.Headers.Authorization, context.RequestAborted) is { } caller)
        {
            await HandleAsync(context, caller);
        }
        else
        {
            Refusal.Unauthorized(context.Response);
        }
    }

    private async Task HandleAsync(HttpContext context, Caller caller)
    {
        if (await ReadAsync(context) is not { } activity)
            return;

        if (!authenticator.MaySend(caller, activity))
            Refusal.Unauthorized(context.Response);
        else if (activity.ExpectsReplies)
            await HandleExpectedAsync(context, activity);
        else
            await HandleAsync(context, activity, new ConnectorReplyChannel(connector, ServiceAddress.Parse(activity.ServiceUrl)!));
    }

    private static async Task<InboundActivity?> ReadAsync(HttpContext context)
    {
        try
        {
            if (await RequestBody.ReadAsync(context.Request.BodyReader, ActivityReader.Read, context.RequestAborted) is not { } activity)
            {
                await Refusal.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, "The activity is too large.");
                return null;
            }

            if (activity.ExpectsReplies || ServiceAddress.Parse(activity.ServiceUrl) is not null)
                return activity;
            await Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, "The activity has no serviceUrl to answer to.");
        }
        catch (InvalidActivityException invalid)
        {
            await Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, invalid.Message);
        }
        catch (BadHttpRequestException bad)
        {
            await Refusal.WriteAsync(context, bad.StatusCode, bad.Message);
        }

        return null;
    }

    private async Task HandleExpectedAsync(HttpContext context, InboundActivity activity)
    {
        var replies = new ExpectedReplyChannel();
        var result = await adapter.ProcessAsync(activity, replies);
        await TurnResponse.WriteAsync(context.Response, result, replies.Replies);
    }

    private async Task HandleAsync(HttpContext context, InboundActivity activity, IReplyChannel replies)
    {
        var result = await adapter.ProcessAsync(activity, replies);
        await TurnResponse.WriteAsync(context.Response, result, isInvoke: activity.Type == ActivityTypes.Invoke);
    }
}
