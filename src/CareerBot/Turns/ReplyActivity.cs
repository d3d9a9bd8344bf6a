using CareerBot.BotFramework.Activities;
using CareerBot.Conversation.Answers;
using CareerBot.Conversation.Cards;

namespace CareerBot.Turns;

/// <summary>An answer as an activity: a card and a line for notifications, no text, since channels show both.</summary>
internal static class ReplyActivity
{
    private const string AcceptingInput = "acceptingInput";

    public static OutboundActivity Of(Answer answer) => new()
    {
        Summary = answer.Summary,
        InputHint = AcceptingInput,
        Attachments = [Attachment.AdaptiveCard(CardWriter.Write(answer))],
    };
}
