using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareerBot.Health;

/// <summary>Writes what is healthy and what isn't as JSON; why is said in the log only.</summary>
internal static class HealthResponse
{
    public static async Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status"u8, Name(report.Status));
        json.WriteStartObject("checks"u8);
        foreach (var (name, entry) in report.Entries)
            json.WriteString(name, Name(entry.Status));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Name(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        _ => "unhealthy",
    };
}
