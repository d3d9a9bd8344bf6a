using CareerBot.BotFramework.Activities;
using CareerBot.Conversation;

namespace CareerBot.Turns;

/// <summary>What an activity means to the conversation.</summary>
internal static class ActivityMessage
{
    public static Message Of(InboundActivity activity) =>
        new(MentionText.Of(activity), activity.Value is { } value ? ButtonData.Read(value) : null);

    public static MemoryKey KeyOf(InboundActivity activity) => new(activity.ChannelId, activity.Conversation.Id, activity.From.Id);
}
