namespace CareerBot.BotFramework.Deliveries;

/// <summary>The right to answer a delivery; the owner tells it from a later lease of the same delivery.</summary>
public sealed record DeliveryLease(DeliveryKey Key, Guid Owner)
{
    /// <summary>Longer than a turn may take, shorter than the 15 seconds after which a channel delivers again.</summary>
    public static TimeSpan Duration { get; } = TimeSpan.FromSeconds(12);
}
