namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>One server for all cases of a matrix.</summary>
public sealed class AuthenticatedServerFixture : IAsyncLifetime
{
    public AuthenticatedServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await AuthenticatedServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
