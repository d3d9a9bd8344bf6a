using System.Text.Json;
using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>Puts a turn's replies where the conversation's client picks them up.</summary>
internal sealed class DirectLineReplyChannel(DirectLineConversation conversation, TimeProvider clock) : IReplyChannel
{
    public Task<ResourceResponse> SendAsync(OutboundActivity reply, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var sent = reply with { Id = conversation.NewActivityId(), Timestamp = clock.GetUtcNow() };
        conversation.Add(JsonSerializer.SerializeToUtf8Bytes(sent, ActivityJson.Wire.OutboundActivity));
        return Task.FromResult(new ResourceResponse(sent.Id));
    }
}
