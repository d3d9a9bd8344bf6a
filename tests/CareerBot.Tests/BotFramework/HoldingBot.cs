using CareerBot.BotFramework;

namespace CareerBot.Tests.BotFramework;

/// <summary>An echo whose first turn waits to be released.</summary>
public sealed class HoldingBot : IBot
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => _reached.Task;

    public void Release() => _released.SetResult();

    public async Task OnTurnAsync(TurnContext turn, CancellationToken cancellationToken)
    {
        if (_reached.TrySetResult())
            await _released.Task;
        await TestBot.Echo.OnTurnAsync(turn, cancellationToken);
    }
}
