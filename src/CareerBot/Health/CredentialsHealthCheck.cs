using CareerBot.BotFramework.Connector;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Health;

/// <summary>The bot's credentials did when they were last used; a probe doesn't use them.</summary>
internal sealed class CredentialsHealthCheck(CredentialUse use) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(use.Succeeded ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded());
}
