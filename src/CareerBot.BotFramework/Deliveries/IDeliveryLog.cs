namespace CareerBot.BotFramework.Deliveries;

/// <summary>Remembers which deliveries are being answered and which were, so that each is answered once.</summary>
public interface IDeliveryLog
{
    /// <summary>Takes the lease for a delivery, or nothing when it was answered or someone else's lease still runs.</summary>
    ValueTask<DeliveryLease?> TryBeginAsync(DeliveryKey key, CancellationToken cancellationToken);

    /// <summary>Marks the delivery as answered for good.</summary>
    ValueTask CompleteAsync(DeliveryLease lease, CancellationToken cancellationToken);

    /// <summary>Gives an unanswered delivery back; does nothing to one that was answered or is someone else's by now.</summary>
    ValueTask AbandonAsync(DeliveryLease lease, CancellationToken cancellationToken);
}
