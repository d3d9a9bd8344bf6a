using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;
using Microsoft.Extensions.Logging;

namespace CareerBot.BotFramework.Authentication;

/// <summary>Lets everyone in who shows no token, for a bot without an app id; answers go to this machine only.</summary>
internal sealed partial class LocalAuthenticator(ILogger<LocalAuthenticator> logger) : IInboundAuthenticator
{
    public ValueTask<Caller?> AuthenticateAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(authorization))
            return ValueTask.FromResult<Caller?>(Caller.Local);
        LogToken();
        return ValueTask.FromResult<Caller?>(null);
    }

    public bool MaySend(Caller caller, InboundActivity activity)
    {
        var service = ServiceAddress.Parse(activity.ServiceUrl);
        if (activity.ExpectsReplies || Loopback.IsHost(service?.IdnHost))
            return true;
        LogRemote(service);
        return false;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request with a token was refused: without an app id none is meant for this bot")]
    private partial void LogToken();

    [LoggerMessage(Level = LogLevel.Warning, Message = "An activity was refused: without an app id, {ServiceUrl} must be on this machine")]
    private partial void LogRemote(Uri? serviceUrl);
}
