using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.Authentication;

/// <summary>Finds out who sent a request before its body is looked at.</summary>
internal interface IInboundAuthenticator
{
    /// <summary>The caller, or nothing: then the request is refused, and the log says why.</summary>
    ValueTask<Caller?> AuthenticateAsync(string? authorization, CancellationToken cancellationToken);

    /// <summary>Whether the caller may send this activity and have it answered; the log says why not.</summary>
    bool MaySend(Caller caller, InboundActivity activity);
}
