using System.Net;
using System.Text.Json;
using CareerBot.BotFramework.Activities;

namespace CareerBot.BotFramework.Connector;

/// <summary>Reads what the connector answered.</summary>
internal static class ConnectorAnswer
{
    /// <summary>
    /// The channel has said that it took the activity; an answer without an id, one that can't be read, or none at all doesn't
    /// undo that.
    /// </summary>
    public static async Task<(ResourceResponse Response, Exception? Problem)> ReadAsync(
        HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            var answer = body.Length == 0 ? null : JsonSerializer.Deserialize(body, ActivityJson.Wire.ResourceResponse);
            return (answer ?? new(null), null);
        }
        catch (Exception failure) when (failure is JsonException or HttpRequestException or IOException or OperationCanceledException)
        {
            return (new(null), failure);
        }
    }

    /// <summary>After a refusal of the request nothing was posted; after a failed precondition or a server's failure nobody knows.</summary>
    public static bool MayHaveTaken(HttpStatusCode status) =>
        status is HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;
}
