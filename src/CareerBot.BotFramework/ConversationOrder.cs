namespace CareerBot.BotFramework;

/// <summary>Lets the turns of one conversation through one at a time, in the order they came.</summary>
public sealed class ConversationOrder
{
    private readonly Dictionary<string, Place> _last = [];

    /// <summary>Waits for the turns before; the place is held until it is disposed of.</summary>
    public async Task<IDisposable> EnterAsync(string conversationId, CancellationToken cancellationToken)
    {
        var place = new Place(this, conversationId);
        Task before;
        lock (_last)
        {
            before = _last.TryGetValue(conversationId, out var last) ? last.Left : Task.CompletedTask;
            _last[conversationId] = place;
        }

        try
        {
            await before.WaitAsync(cancellationToken);
            return place;
        }
        catch (OperationCanceledException)
        {
            // Whoever comes after still has to wait for the turn before.
            _ = before.ContinueWith(_ => place.Dispose(), TaskScheduler.Default);
            throw;
        }
    }

    private sealed class Place(ConversationOrder order, string conversationId) : IDisposable
    {
        private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Left => _left.Task;

        public void Dispose()
        {
            lock (order._last)
            {
                if (order._last.TryGetValue(conversationId, out var last) && last == this)
                    order._last.Remove(conversationId);
            }

            _left.TrySetResult();
        }
    }
}
