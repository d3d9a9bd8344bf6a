using System.Net.Http.Headers;

namespace CareerBot.BotFramework.Connector;

/// <summary>How long to wait before a refused activity is sent again.</summary>
internal static class RetryDelay
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(400);

    /// <summary>
    /// What the channel asks for, else twice as long every time, with jitter so that waiting turns don't come back at once.
    /// </summary>
    public static TimeSpan Before(int attempt, RetryConditionHeaderValue? retryAfter, DateTimeOffset now)
    {
        if (retryAfter?.Delta is { } delta)
            return delta;
        if (retryAfter?.Date is { } date)
            return date > now ? date - now : TimeSpan.Zero;
#pragma warning disable CA5394 // Nothing secret depends on the jitter.
        return First * Math.Pow(2, attempt - 1) * (0.5 + Random.Shared.NextDouble());
#pragma warning restore CA5394
    }
}
