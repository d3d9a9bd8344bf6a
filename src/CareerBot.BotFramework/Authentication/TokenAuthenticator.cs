using CareerBot.BotFramework.Activities;
using Microsoft.Extensions.Logging;

namespace CareerBot.BotFramework.Authentication;

/// <summary>Lets in who shows a token of a configured issuer that is meant for this bot.</summary>
internal sealed partial class TokenAuthenticator(
    TokenValidator validator, ActivityAuthorization authorization, ILogger<TokenAuthenticator> logger) : IInboundAuthenticator
{
    private const string Scheme = "Bearer ";
    private const int LongestReason = 300;

    public async ValueTask<Caller?> AuthenticateAsync(string? authorization, CancellationToken cancellationToken)
    {
        try
        {
            if (authorization?.StartsWith(Scheme, StringComparison.Ordinal) != true)
                throw new InvalidTokenException("the request shows no bearer token");
            return await validator.ValidateAsync(authorization[Scheme.Length..], cancellationToken);
        }
        catch (InvalidTokenException refused)
        {
            LogRefused(OneLine(refused.Message));
            return null;
        }
    }

    public bool MaySend(Caller caller, InboundActivity activity)
    {
        if (authorization.Problem(caller, activity) is not { } problem)
            return true;
        LogRefused(OneLine(problem));
        return false;
    }

    /// <summary>Much of it comes from the sender, who must not be able to write lines of the log.</summary>
    private static string OneLine(string reason) =>
        string.Concat(reason.Take(LongestReason).Select(letter => char.IsControl(letter) ? ' ' : letter));

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request was refused: {Reason}")]
    private partial void LogRefused(string reason);
}
