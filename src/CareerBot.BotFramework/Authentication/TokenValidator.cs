using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CareerBot.BotFramework.Authentication;

/// <summary>Checks a token: issuer, signing key, signature, lifetime, audience, and whom it was issued to.</summary>
internal sealed class TokenValidator(SigningKeys keys, IReadOnlyList<TokenIssuer> issuers, TimeProvider clock)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <exception cref="InvalidTokenException">The token isn't accepted.</exception>
    public async ValueTask<Caller> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        var claimed = Read(token);
        var issuer = issuers.FirstOrDefault(issuer => issuer.Issuers.Contains(claimed.Issuer))
            ?? throw new InvalidTokenException($"no token of the issuer {claimed.Issuer} is accepted");
        var key = await keys.FindAsync(issuer, claimed.Kid, cancellationToken)
            ?? throw new InvalidTokenException($"{issuer.Name} has no signing key {claimed.Kid}");

        var result = await _handler.ValidateTokenAsync(claimed, Parameters(issuer, key));
        if (!result.IsValid)
            throw new InvalidTokenException($"{issuer.Name} token: {Reason(result.Exception)}");
        CheckCaller(issuer, claimed);
        return new Caller
        {
            Endorsements = issuer.CheckEndorsements ? key.Endorsements : null,
            ServiceUrl = issuer.CheckServiceUrl
                ? Text(claimed, "serviceurl") ?? throw new InvalidTokenException("the token names no service address")
                : null,
        };
    }

    private JsonWebToken Read(string token)
    {
        try
        {
            return _handler.ReadJsonWebToken(token);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or SecurityTokenException or FormatException)
        {
            throw new InvalidTokenException($"the token can't be read: {unreadable.GetType().Name}");
        }
    }

    private TokenValidationParameters Parameters(TokenIssuer issuer, SigningKey key) => new()
    {
        ValidIssuers = issuer.Issuers,
        ValidAudiences = issuer.Audiences,
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        LifetimeValidator = (from, to, _, _) => IsInTime(from, to),
    };

    private bool IsInTime(DateTime? from, DateTime? to)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return to is { } end && now < end + Skew && (from is null || from.Value - Skew <= now);
    }

    /// <summary>In a word; the library's own messages are long, and hide what they are about.</summary>
    private static string Reason(Exception failure) => failure switch
    {
        SecurityTokenInvalidSignatureException => "its signature is missing or wrong",
        SecurityTokenInvalidLifetimeException => "its time is over or hasn't begun",
        SecurityTokenInvalidAudienceException => "it is meant for another audience",
        _ => failure.GetType().Name,
    };

    /// <summary>Anyone may have a token issued for the bot by a tenant: where callers are named, it must be one of those.</summary>
    private static void CheckCaller(TokenIssuer issuer, JsonWebToken token)
    {
        if (issuer.Callers.Count == 0)
            return;
        var caller = Text(token, "ver") switch
        {
            "1.0" => Text(token, "appid"),
            "2.0" => Text(token, "azp"),
            var version => throw new InvalidTokenException($"the token has the unknown version {version}"),
        };
        if (caller is null || !issuer.Callers.Contains(caller))
            throw new InvalidTokenException($"the token was issued to {caller ?? "nobody"}, who may not speak to the bot");
    }

    private static string? Text(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue<object>(claim, out var value) && value is string { Length: > 0 } text ? text : null;
}
