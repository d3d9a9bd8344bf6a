using CareerBot.BotFramework;
using CareerBot.BotFramework.Activities;

namespace CareerBot.Benchmarks.Adapter;

/// <summary>Says again what was said.</summary>
internal sealed class EchoBot : IBot
{
    public Task OnTurnAsync(TurnContext turn, CancellationToken cancellationToken) =>
        turn.SendAsync(new OutboundActivity { Text = $"echo: {turn.Activity.Text}" }, cancellationToken);
}
