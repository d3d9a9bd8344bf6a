using CareerBot.Conversation;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Health;

/// <summary>Knowledge is loaded: without it there is no conversation to be had.</summary>
internal sealed class KnowledgeHealthCheck(IServiceProvider services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(services.GetService<CareerConversation>() is not null ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
