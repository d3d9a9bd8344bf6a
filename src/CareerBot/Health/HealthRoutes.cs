using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Health;

/// <summary>For whoever runs the bot: <c>/health/live</c> and <c>/health/ready</c>.</summary>
internal static class HealthRoutes
{
    private static readonly TimeSpan LongestProbe = TimeSpan.FromSeconds(2);

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<KnowledgeHealthCheck>("knowledge")
        .AddCheck<TurnsHealthCheck>("turns")
        .AddCheck<StorageHealthCheck>("storage", HealthStatus.Degraded, timeout: LongestProbe)
        .AddCheck<CredentialsHealthCheck>("credentials", HealthStatus.Degraded);

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = HealthResponse.WriteAsync });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = HealthResponse.WriteAsync });
    }
}
