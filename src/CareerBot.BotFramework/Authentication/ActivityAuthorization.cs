using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;

namespace CareerBot.BotFramework.Authentication;

/// <summary>Checks that a caller's token is good for the activity: its channel, and where its replies go.</summary>
internal sealed class ActivityAuthorization(IReadOnlyList<string> serviceHosts)
{
    /// <summary>Why the caller may not send the activity, if so.</summary>
    public string? Problem(Caller caller, InboundActivity activity)
    {
        if (caller.Endorsements is { } endorsements && !endorsements.Contains(activity.ChannelId))
            return $"the signing key isn't endorsed for the channel {activity.ChannelId}";
        if (caller.ServiceUrl is { } vouched && !vouched.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            return $"the token vouches for {vouched}, not for the service address {activity.ServiceUrl}";
        if (activity.ExpectsReplies)
            return null;
        if (ServiceAddress.Parse(activity.ServiceUrl) is not { } service || !IsSafe(service))
            return $"the service address {activity.ServiceUrl} isn't safe";
        return caller.ServiceUrl is null && !serviceHosts.Any(host => Matches(host, service.IdnHost))
            ? $"the service address {activity.ServiceUrl} is on no known host"
            : null;
    }

    /// <summary>The bot's own token goes there.</summary>
    private static bool IsSafe(Uri service) => service.Scheme == Uri.UriSchemeHttps || Loopback.IsHost(service.IdnHost);

    private static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
