using System.Globalization;

namespace CareerBot.BotFramework.DirectLine;

/// <summary>One conversation: its newest activities as JSON, numbered by a watermark that only grows.</summary>
internal sealed class DirectLineConversation(string id, DirectLineLimits limits)
{
    private readonly Lock _lock = new();
    private readonly Queue<byte[]> _activities = [];
    private TaskCompletionSource _changed = NewSignal();
    private TaskCompletionSource _stream = NewSignal();
    private long _watermark;
    private long _lastActivity;
    private int _bytes;
    private bool _ended;

    public string Id => id;

    /// <summary>Ends with the next activity that is added.</summary>
    public Task Changed
    {
        get
        {
            lock (_lock)
                return _changed.Task;
        }
    }

    public string NewActivityId() =>
        string.Create(CultureInfo.InvariantCulture, $"{id}|{Interlocked.Increment(ref _lastActivity):0000000}");

    public void Add(byte[] activity)
    {
        lock (_lock)
        {
            _activities.Enqueue(activity);
            _bytes += activity.Length;
            _watermark++;
            while (_activities.Count > limits.MostActivities || _bytes > limits.MostBytes)
                _bytes -= _activities.Dequeue().Length;
            _changed.SetResult();
            _changed = NewSignal();
        }
    }

    /// <summary>What was added after a watermark, as far as it is kept, and the watermark to go on from.</summary>
    public DirectLineActivitySet Since(long watermark)
    {
        lock (_lock)
        {
            var first = _watermark - _activities.Count;
            return new DirectLineActivitySet([.. _activities.Skip((int)Math.Clamp(watermark - first, 0, _activities.Count))], _watermark);
        }
    }

    /// <summary>A client has one stream: the task ends when a newer one takes over, or with the conversation.</summary>
    public Task TakeStream()
    {
        lock (_lock)
        {
            _stream.TrySetResult();
            if (!_ended)
                _stream = NewSignal();
            return _stream.Task;
        }
    }

    public void End()
    {
        lock (_lock)
        {
            _ended = true;
            _stream.TrySetResult();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
