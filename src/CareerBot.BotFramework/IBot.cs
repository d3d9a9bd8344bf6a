namespace CareerBot.BotFramework;

/// <summary>What answers a turn.</summary>
public interface IBot
{
    /// <summary>
    /// Answers one activity. A <see cref="Connector.ConnectorException"/> is for the adapter to handle: whether the reply arrived
    /// may be unknown then, and saying sorry would be a second answer.
    /// </summary>
    Task OnTurnAsync(TurnContext turn, CancellationToken cancellationToken);
}
