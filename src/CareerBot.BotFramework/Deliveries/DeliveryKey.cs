using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.Deliveries;

/// <summary>What tells one delivery from another: a channel that hears nothing delivers the same activity again.</summary>
public sealed record DeliveryKey(string ConversationId, string ActivityId, string Type)
{
    /// <summary>
    /// No key for an activity without an id, and none for an invoke: its answer is the response, which a second request needs as well.
    /// </summary>
    public static DeliveryKey? Of(InboundActivity activity) =>
        activity.Id is { } id && activity.Type != ActivityTypes.Invoke ? new(activity.Conversation.Id, id, activity.Type) : null;
}
