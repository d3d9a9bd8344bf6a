using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Health;

/// <summary>Turns are accepted: once the program is stopping, others have to take them.</summary>
internal sealed class TurnsHealthCheck(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lifetime.ApplicationStarted.IsCancellationRequested && !lifetime.ApplicationStopping.IsCancellationRequested
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy());
}
