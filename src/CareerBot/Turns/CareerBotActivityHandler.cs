using CareerBot.BotFramework;
using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;
using CareerBot.Conversation;
using CareerBot.Conversation.Answers;

namespace CareerBot.Turns;

/// <summary>Answers messages, welcomes new conversations, and says sorry where answering fails.</summary>
public sealed partial class CareerBotActivityHandler(
    TurnRunner turns, CareerConversation conversation, IConversationStore store, ILogger<CareerBotActivityHandler> logger) : IBot
{
    public async Task OnTurnAsync(TurnContext turn, CancellationToken cancellationToken)
    {
        try
        {
            await AnswerAsync(turn, cancellationToken);
        }
#pragma warning disable CA1031 // The one catch-all: whoever asked is told, whatever happened.
        catch (Exception failure) when (failure is not (ConnectorException or OperationCanceledException))
#pragma warning restore CA1031
        {
            LogFailure(turn.Activity.Type, turn.Activity.Id, failure);
            if (turn.Activity.Type == ActivityTypes.Message)
                await SendAsync(turn, conversation.Apology(), cancellationToken);
        }
    }

    private async Task AnswerAsync(TurnContext turn, CancellationToken cancellationToken)
    {
        switch (turn.Activity.Type)
        {
            case ActivityTypes.Message:
                var message = ActivityMessage.Of(turn.Activity);
                LogMessage(message.Text);
                var reply = await turns.RunAsync(ActivityMessage.KeyOf(turn.Activity), message, cancellationToken);
                await SendAsync(turn, reply.Answer, cancellationToken);
                break;
            case ActivityTypes.ConversationUpdate when AddsBot(turn.Activity):
            case ActivityTypes.InstallationUpdate when IsInstallation(turn.Activity):
                await WelcomeAsync(turn, cancellationToken);
                break;
        }
    }

    // An installation comes as both updates, in either order and sometimes again.
    private async Task WelcomeAsync(TurnContext turn, CancellationToken cancellationToken)
    {
        if (await store.TryWelcomeAsync(turn.Activity.ChannelId, turn.Activity.Conversation.Id, cancellationToken))
            await SendAsync(turn, conversation.Welcome(), cancellationToken);
    }

    private Task<ResourceResponse> SendAsync(TurnContext turn, Answer answer, CancellationToken cancellationToken) =>
        turn.SendAsync(ReplyActivity.Of(answer, turn.Activity, conversation.ShortenedNotice), cancellationToken);

    private static bool AddsBot(InboundActivity activity) => activity.MembersAdded.Any(member => member.Id == activity.Recipient.Id);

    private static bool IsInstallation(InboundActivity activity) => activity.Action?.StartsWith("add", StringComparison.Ordinal) == true;

    [LoggerMessage(Level = LogLevel.Trace, Message = "Message: {Text}")]
    private partial void LogMessage(string text);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Type} {Id} could not be answered")]
    private partial void LogFailure(string type, string? id, Exception failure);
}
