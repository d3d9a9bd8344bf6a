using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.Connector;

/// <summary>Where the connector takes an activity.</summary>
internal static class ConnectorAddress
{
    public static Uri Of(Uri serviceUrl, OutboundActivity activity)
    {
        var conversation = activity.Conversation?.Id
            ?? throw new ArgumentException("The activity belongs to no conversation.", nameof(activity));
        var activities = $"{serviceUrl.AbsoluteUri.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
        return new Uri(activity.ReplyToId is { } id ? $"{activities}/{Uri.EscapeDataString(id)}" : activities);
    }
}
