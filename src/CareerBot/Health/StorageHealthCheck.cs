using CareerBot.Conversation;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Health;

/// <summary>Conversations can be loaded; if not, the bot still answers, with an apology at least.</summary>
internal sealed class StorageHealthCheck(IConversationStore store) : IHealthCheck
{
    private static readonly MemoryKey NoConversation = new("health", "health", "health");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await store.LoadAsync(NoConversation, cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
