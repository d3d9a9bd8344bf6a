using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CareerBot.BotFramework.Activities;
using Microsoft.Extensions.Logging;

namespace CareerBot.BotFramework.Connector;

/// <summary>
/// Posts activities to the Bot Framework connector. Posting is not idempotent, so an activity is sent again only when the
/// channel surely didn't take it.
/// </summary>
internal sealed partial class ConnectorClient(HttpClient http, ConnectorTokens? tokens, TimeProvider clock, ILogger<ConnectorClient> logger)
    : IConnectorClient
{
    private const int MostAttempts = 4;

    /// <summary>Less than a turn may take, so that a hanging channel is told from a slow bot.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(8);

    public async Task<ResourceResponse> SendAsync(Uri serviceUrl, OutboundActivity activity, CancellationToken cancellationToken)
    {
        var address = ConnectorAddress.Of(serviceUrl, activity);
        var body = JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Wire.OutboundActivity);
        var started = clock.GetTimestamp();
        using var timeout = new CancellationTokenSource(Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var (response, refusal, delay) = await TryAsync(address, body, attempt, either.Token);
            if (response is not null)
                return response;
            if (attempt == MostAttempts || clock.GetElapsedTime(started) + delay >= Timeout)
                throw new ConnectorException($"{address.Host} took no activity in {attempt} attempts: {refusal}", mayHaveArrived: false);
            LogRetry(address.Host, refusal!, delay);
            await DelayAsync(address, delay, either.Token);
        }
    }

    /// <summary>Sends once: a response, or why the channel surely didn't take it and how long to wait before the next attempt.</summary>
    private async Task<(ResourceResponse? Response, string? Refusal, TimeSpan Delay)> TryAsync(
        Uri address, byte[] body, int attempt, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        if (tokens is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(cancellationToken));
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.IsSuccessStatusCode)
                return (await ReadAnswerAsync(address, response, cancellationToken), null, default);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
                return (null, "429", RetryDelay.Before(attempt, response.Headers.RetryAfter, clock.GetUtcNow()));
            if (response.StatusCode == HttpStatusCode.Unauthorized)
                tokens?.Forget();
            throw new ConnectorException(
                $"{address.Host} answered {(int)response.StatusCode}.", ConnectorAnswer.MayHaveTaken(response.StatusCode));
        }
        catch (HttpRequestException failure) when (NeverConnected(failure))
        {
            return (null, failure.Message, RetryDelay.Before(attempt, null, clock.GetUtcNow()));
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            // The handler's own limit, on the time to connect.
            return (null, late.Message, RetryDelay.Before(attempt, null, clock.GetUtcNow()));
        }
        catch (HttpRequestException failure)
        {
            var mayHaveArrived = failure.HttpRequestError is not HttpRequestError.SecureConnectionError;
            throw new ConnectorException($"The connection to {address.Host} broke: {failure.Message}", mayHaveArrived, failure);
        }
        catch (OperationCanceledException late)
        {
            throw new ConnectorException($"{address.Host} didn't answer in time.", mayHaveArrived: true, late);
        }
    }

    private async Task<ResourceResponse> ReadAnswerAsync(Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var (answer, problem) = await ConnectorAnswer.ReadAsync(response, cancellationToken);
        if (problem is not null)
            LogUnreadable(address.Host, problem);
        return answer;
    }

    private static bool NeverConnected(HttpRequestException failure) =>
        failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError;

    private async Task DelayAsync(Uri address, TimeSpan delay, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(delay, clock, cancellationToken);
        }
        catch (OperationCanceledException late)
        {
            throw new ConnectorException($"{address.Host} took no activity in time.", mayHaveArrived: false, late);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Host} didn't take the activity ({Refusal}); sending it again in {Delay}")]
    private partial void LogRetry(string host, string refusal, TimeSpan delay);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Host} took the activity, but the rest of its answer can't be read")]
    private partial void LogUnreadable(string host, Exception problem);
}
