using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.Connector;

/// <summary>Sends activities to a channel.</summary>
public interface IConnectorClient
{
    /// <exception cref="ConnectorException">The channel didn't say that it took the activity.</exception>
    Task<ResourceResponse> SendAsync(Uri serviceUrl, OutboundActivity activity, CancellationToken cancellationToken);
}
