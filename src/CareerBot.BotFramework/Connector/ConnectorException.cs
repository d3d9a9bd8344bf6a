namespace CareerBot.BotFramework.Connector;

/// <summary>A channel didn't say that it took an activity.</summary>
public sealed class ConnectorException(string message, bool mayHaveArrived, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether the channel may have taken the activity all the same, so that sending it again could post it twice.</summary>
    public bool MayHaveArrived => mayHaveArrived;
}
