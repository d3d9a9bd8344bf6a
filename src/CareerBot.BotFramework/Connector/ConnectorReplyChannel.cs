using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.Connector;

/// <summary>Sends replies through the connector at a service address that was found trustworthy.</summary>
internal sealed class ConnectorReplyChannel(IConnectorClient connector, Uri serviceUrl) : IReplyChannel
{
    public Task<ResourceResponse> SendAsync(OutboundActivity reply, CancellationToken cancellationToken) =>
        connector.SendAsync(serviceUrl, reply, cancellationToken);
}
