using System.Text.Json;
using CareerBot.BotFramework.Activities;
using Microsoft.AspNetCore.Http;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Says over HTTP how a turn ended.</summary>
internal static class TurnResponse
{
    public static Task WriteAsync(HttpResponse response, TurnResult result, bool isInvoke)
    {
        response.StatusCode = StatusOf(result.Status);
        if (!isInvoke || result.Status != TurnStatus.Answered)
            return Task.CompletedTask;

        response.StatusCode = result.InvokeResponse?.Status ?? StatusCodes.Status501NotImplemented;
        return result.InvokeResponse?.Body is { } body
            ? response.WriteAsJsonAsync(body, ActivityJson.Wire.JsonElement)
            : Task.CompletedTask;
    }

    public static Task WriteAsync(HttpResponse response, TurnResult result, ExpectedReplies replies)
    {
        // A sender that gets no replies would ask again; what there is doesn't come a second time.
        response.StatusCode = replies.Activities.Count > 0 ? StatusCodes.Status200OK : StatusOf(result.Status);
        if (result.InvokeResponse is { } invoke)
        {
            var answer = new OutboundActivity
            {
                Type = ActivityTypes.InvokeResponse,
                Value = JsonSerializer.SerializeToElement(invoke, ActivityJson.Wire.InvokeResponse),
            };
            replies = new ExpectedReplies([.. replies.Activities, answer]);
        }

        return response.WriteAsJsonAsync(replies, ActivityJson.Wire.ExpectedReplies);
    }

    private static int StatusOf(TurnStatus status) => status switch
    {
        TurnStatus.BotFailed => StatusCodes.Status500InternalServerError,
        TurnStatus.ReplyFailed => StatusCodes.Status502BadGateway,
        TurnStatus.TimedOut => StatusCodes.Status504GatewayTimeout,
        _ => StatusCodes.Status200OK,
    };
}
