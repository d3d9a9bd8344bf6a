using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;

namespace CareerBot.BotFramework.Deliveries;

/// <summary>Marks a delivery as answered as soon as its first message is accepted, or may have been.</summary>
internal sealed class DeliveryReplyChannel(IReplyChannel replies, Delivery delivery) : IReplyChannel
{
    public async Task<ResourceResponse> SendAsync(OutboundActivity reply, CancellationToken cancellationToken)
    {
        try
        {
            var response = await replies.SendAsync(reply, cancellationToken);
            await AnsweredAsync(reply);
            return response;
        }
        catch (ConnectorException failure) when (failure.MayHaveArrived)
        {
            await AnsweredAsync(reply);
            throw;
        }
    }

    private Task AnsweredAsync(OutboundActivity reply) =>
        reply.Type == ActivityTypes.Message ? delivery.CompleteAsync() : Task.CompletedTask;
}
