namespace CareerBot.BotFramework.Connector;

/// <summary>Whether the bot's own credentials did when they were last needed; those that weren't yet count as good.</summary>
public sealed class CredentialUse
{
    private volatile bool _failed;

    public bool Succeeded => !_failed;

    internal void Record(bool succeeded) => _failed = !succeeded;
}
