using System.Buffers;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Hosting;
using Microsoft.AspNetCore.Http;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>Takes a user's activities to the bot, and gives out what is in the conversation.</summary>
internal sealed class DirectLineActivitiesEndpoint(BotAdapter adapter, TimeProvider clock)
{
    public static async Task GetAsync(HttpContext context, DirectLineConversation conversation)
    {
        if (DirectLineWatermark.TryRead(context.Request, out var watermark))
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.Body.WriteAsync(conversation.Since(watermark).ToJson(), context.RequestAborted);
        }
        else
        {
            await DirectLineWatermark.RefuseAsync(context);
        }
    }

    public async Task PostAsync(HttpContext context, DirectLineConversation conversation)
    {
        if (await ReadAsync(context, conversation) is not { } echo)
            return;

        var activity = ActivityReader.Read(new ReadOnlySequence<byte>(echo));
        conversation.Add(echo);
        var result = await adapter.ProcessAsync(activity, new DirectLineReplyChannel(conversation, clock));
        if (result.Status == TurnStatus.Answered)
            await context.Response.WriteAsJsonAsync(new ResourceResponse(activity.Id), ActivityJson.Wire.ResourceResponse);
        else
            await Refusal.WriteAsync(context, StatusCodes.Status502BadGateway, "The bot didn't answer.");
    }

    private async Task<byte[]?> ReadAsync(HttpContext context, DirectLineConversation conversation)
    {
        try
        {
            var echo = await RequestBody.ReadAsync(
                context.Request.BodyReader, body => DirectLineActivity.Stamp(body, conversation, clock.GetUtcNow()), context.RequestAborted);
            if (echo is null)
                await Refusal.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, "The activity is too large.");
            return echo;
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
}
