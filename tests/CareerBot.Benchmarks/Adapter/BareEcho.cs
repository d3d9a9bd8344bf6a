using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CareerBot.Benchmarks.Adapter;

/// <summary>The least that answers a message: parse the activity, post one reply.</summary>
internal sealed class BareEcho(HttpClient http)
{
    public static Task<int> RunAsync() =>
        LocalServer.RunAsync(_ => { }, app => app.MapPost("/api/messages", new BareEcho(new HttpClient()).HandleAsync));

    private async Task HandleAsync(HttpContext context)
    {
        var activity = await JsonSerializer.DeserializeAsync(context.Request.Body, BareJson.Default.BareActivity, context.RequestAborted);
        var reply = new BareActivity
        {
            Type = "message",
            ChannelId = activity!.ChannelId,
            From = activity.Recipient,
            Recipient = activity.From,
            Conversation = activity.Conversation,
            ReplyToId = activity.Id,
            Text = $"echo: {activity.Text}",
        };
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, BareJson.Default.BareActivity));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        var address = new Uri($"{activity.ServiceUrl}v3/conversations/{activity.Conversation?.Id}/activities/{activity.Id}");
        using var response = await http.PostAsync(address, content, context.RequestAborted);
        response.EnsureSuccessStatusCode();
    }
}
