namespace CareerBot.BotFramework.Connector;

/// <summary>How the bot proves to the connector who it is.</summary>
public enum CredentialKind
{
    None,
    ClientSecret,
    Certificate,
    ManagedIdentity,
}
