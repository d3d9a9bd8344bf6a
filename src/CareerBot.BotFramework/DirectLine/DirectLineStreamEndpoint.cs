using System.Net.WebSockets;
using CareerBot.BotFramework.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>Sends a conversation's activities down a web socket as they come.</summary>
internal sealed class DirectLineStreamEndpoint(IHostApplicationLifetime lifetime)
{
    public async Task StreamAsync(HttpContext context, DirectLineConversation conversation)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, "A stream is a web socket.");
            return;
        }

        if (!DirectLineWatermark.TryRead(context.Request, out var watermark))
        {
            await DirectLineWatermark.RefuseAsync(context);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var taken = conversation.TakeStream();
        var closed = ReceiveAsync(socket, over.Token);
        try
        {
            await SendAsync(socket, conversation, watermark, Task.WhenAny(taken, closed), over.Token);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // The client is gone; it comes back with its watermark if it wants to.
        }
        finally
        {
            await over.CancelAsync();
            await closed;
        }
    }

    private static async Task SendAsync(
        WebSocket socket, DirectLineConversation conversation, long watermark, Task end, CancellationToken cancellationToken)
    {
        while (!end.IsCompleted)
        {
            var changed = conversation.Changed;
            var next = conversation.Since(watermark);
            if (next.Activities.Count > 0)
                await socket.SendAsync(next.ToJson(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            watermark = next.Watermark;
            await Task.WhenAny(changed, end);
        }
    }

    /// <summary>Until the client closes, or is gone; what it says is of no interest.</summary>
    private static async Task ReceiveAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var ignored = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(ignored.AsMemory(), cancellationToken)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
        }
    }
}
