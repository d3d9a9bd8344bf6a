using CareerBot.BotFramework.Activities;
using CareerBot.Conversation.Answers;
using CareerBot.Conversation.Cards;

namespace CareerBot.Turns;

/// <summary>An answer as an activity: a card and a line for notifications, no text, since channels show both.</summary>
internal static class ReplyActivity
{
    private const string AcceptingInput = "acceptingInput";

    /// <summary>The reply, within what channels take; where something had to be left out, the notice says so.</summary>
    public static OutboundActivity Of(Answer answer, InboundActivity activity, string notice)
    {
        var reply = new OutboundActivity
        {
            Summary = answer.Summary,
            InputHint = AcceptingInput,
            Attachments = [Attachment.AdaptiveCard(CardWriter.Write(answer))],
        };

        // Whom it goes to counts as well.
        return ActivityBudget.Fit(reply.InReplyTo(activity), notice);
    }
}
