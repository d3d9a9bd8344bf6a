using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework;

/// <summary>One turn: what came in, and the way to answer it.</summary>
public sealed class TurnContext(InboundActivity activity, IReplyChannel replies)
{
    public InboundActivity Activity => activity;

    /// <summary>The answer to an invoke, once there is one.</summary>
    public InvokeResponse? InvokeResponse { get; private set; }

    /// <summary>Sends a reply to whoever sent the activity.</summary>
    /// <exception cref="Connector.ConnectorException">The channel didn't say that it took the reply.</exception>
    public Task<ResourceResponse> SendAsync(OutboundActivity reply, CancellationToken cancellationToken) =>
        replies.SendAsync(reply.InReplyTo(activity), cancellationToken);

    /// <summary>Answers an invoke.</summary>
    public void Respond(InvokeResponse response) => InvokeResponse = response;
}
