using CareerBot.BotFramework;
using CareerBot.BotFramework.Activities;

namespace CareerBot.Tests.BotFramework;

/// <summary>A bot that does what a test says.</summary>
public sealed class TestBot(Func<TurnContext, CancellationToken, Task> onTurn) : IBot
{
    /// <summary>Says again what was said, and nothing to anything but a message.</summary>
    public static TestBot Echo { get; } = new((turn, cancellationToken) => turn.Activity.Type == ActivityTypes.Message
        ? turn.SendAsync(new OutboundActivity { Text = $"echo: {MentionText.Of(turn.Activity)}" }, cancellationToken)
        : Task.CompletedTask);

    public Task OnTurnAsync(TurnContext turn, CancellationToken cancellationToken) => onTurn(turn, cancellationToken);
}
