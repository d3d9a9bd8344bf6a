using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace CareerBot.Tests.BotFramework.Connector;

/// <summary>Answers what credentials ask for, without a network.</summary>
public sealed class RecordingTransport : HttpPipelineTransport
{
    private readonly List<(Uri Address, string Body)> _requests = [];

    public (Uri Address, string Body) TokenRequest => _requests[^1];

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        using var body = new MemoryStream();
        if (message.Request.Content is { } content)
            await content.WriteToAsync(body, message.CancellationToken);
        var address = message.Request.Uri.ToUri();
        _requests.Add((address, Encoding.UTF8.GetString(body.ToArray())));
        message.Response = new CannedResponse(address.AbsolutePath.EndsWith("/discovery/instance", StringComparison.Ordinal)
            ? """{"tenant_discovery_endpoint":"https://login.microsoftonline.com/x","metadata":[]}"""
            : """{"access_token":"the-token","token_type":"Bearer","expires_in":3600,"expires_on":"4102444800","resource":"x"}""");
    }
}
