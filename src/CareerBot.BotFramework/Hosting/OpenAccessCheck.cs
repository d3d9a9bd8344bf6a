using CareerBot.BotFramework.Authentication;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework.Hosting;

/// <summary>Says at start that a bot without an app id is open, and refuses to start one that other machines reach.</summary>
internal sealed partial class OpenAccessCheck(
    IServer server, IOptions<BotFrameworkOptions> options, ILogger<OpenAccessCheck> logger) : IHostedLifecycleService
{
    /// <summary>The addresses are known only now that the server listens.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (options.Value.HasAppId)
            return Task.CompletedTask;

        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var remote = addresses.FirstOrDefault(address => !Loopback.IsHost(BindingAddress.Parse(address).Host.Trim('[', ']')));
        if (remote is null)
            LogOpen();
        else if (options.Value.AllowUnauthenticatedRemoteAccess)
            LogOpenToAll(remote);
        else
            throw new InvalidOperationException(Refusal(remote));
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static string Refusal(string address) =>
        $"The bot listens on {address}, where other machines reach it, but has no app id to check their tokens by. Set BotFramework:AppId, "
        + "listen on localhost only, or set BotFramework:AllowUnauthenticatedRemoteAccess if everyone may talk to it.";

    [LoggerMessage(Level = LogLevel.Warning, Message = "No app id is configured: whoever is on this machine may talk to the bot")]
    private partial void LogOpen();

    [LoggerMessage(Level = LogLevel.Critical, Message = "No app id is configured: whoever reaches {Address} may talk to the bot")]
    private partial void LogOpenToAll(string address);
}
