using CareerBot.BotFramework.Activities;
using CareerBot.BotFramework.Connector;
using CareerBot.BotFramework.Deliveries;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.BotFramework;

/// <summary>Runs the bot's turns: in order within a conversation, each delivery once, none longer than allowed.</summary>
public sealed partial class BotAdapter(
    IBot bot,
    ConversationOrder order,
    IDeliveryLog deliveries,
    IOptions<BotFrameworkOptions> options,
    TimeProvider clock,
    ILogger<BotAdapter> logger)
{
    public async Task<TurnResult> ProcessAsync(InboundActivity activity, IReplyChannel replies)
    {
        using var timeout = new CancellationTokenSource(options.Value.TurnTimeout, clock);
        try
        {
            // An invoke is waited for by someone who looks at a spinner, and its answer is its own.
            using var place = activity.Type == ActivityTypes.Invoke
                ? null
                : await order.EnterAsync(activity.Conversation.Id, timeout.Token);
            return await RunOnceAsync(activity, replies, timeout.Token);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            LogTimedOut(activity.Type, activity.Id, options.Value.TurnTimeout);
            return new TurnResult(TurnStatus.TimedOut);
        }
        catch (ConnectorException failure)
        {
            LogReplyFailed(activity.Type, activity.Id, failure);
            return new TurnResult(TurnStatus.ReplyFailed);
        }
#pragma warning disable CA1031 // One turn's failure must not end the process.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogBotFailed(activity.Type, activity.Id, failure);
            return new TurnResult(TurnStatus.BotFailed);
        }
    }

    private async Task<TurnResult> RunOnceAsync(InboundActivity activity, IReplyChannel replies, CancellationToken cancellationToken)
    {
        if (await Delivery.BeginAsync(deliveries, DeliveryKey.Of(activity), logger, cancellationToken) is not { } delivery)
        {
            LogDuplicate(activity.Type, activity.Id);
            return new TurnResult(TurnStatus.Duplicate);
        }

        try
        {
            var turn = new TurnContext(activity, new DeliveryReplyChannel(replies, delivery));
            await bot.OnTurnAsync(turn, cancellationToken);
            await delivery.CompleteAsync();
            return new TurnResult(TurnStatus.Answered, turn.InvokeResponse);
        }
        catch
        {
            // Unless a reply got out, the next delivery may be answered.
            await delivery.AbandonAsync();
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Type} {Id} was delivered before and isn't answered again")]
    private partial void LogDuplicate(string type, string? id);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Type} {Id} wasn't answered within {Timeout}")]
    private partial void LogTimedOut(string type, string? id, TimeSpan timeout);

    [LoggerMessage(Level = LogLevel.Error, Message = "The reply to {Type} {Id} failed")]
    private partial void LogReplyFailed(string type, string? id, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot failed at {Type} {Id}")]
    private partial void LogBotFailed(string type, string? id, Exception failure);
}
