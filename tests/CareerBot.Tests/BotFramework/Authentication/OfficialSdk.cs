using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using CareerBot.Tests.Architecture;

namespace CareerBot.Tests.BotFramework.Authentication;

/// <summary>The official JavaScript SDK in a process of its own, asked to judge requests.</summary>
public sealed class OfficialSdk : IDisposable
{
    private const string HowToGetIt = "Node.js with the packages of tests/node is needed: npm ci --prefix tests/node --ignore-scripts";

    private readonly Process _node;

    private OfficialSdk(Process node) => _node = node;

    public static async Task<OfficialSdk> StartAsync(AuthenticatedServer server)
    {
        var folder = Repository.Folder("tests/node");
        RequiresComponent.That(Directory.Exists(Path.Combine(folder, "node_modules", "botframework-connector")), HowToGetIt);
        var node = StartNode(folder);
        RequiresComponent.That(node is not null, HowToGetIt);
        var sdk = new OfficialSdk(node!);
        await sdk.WriteAsync(new
        {
            appId = AuthenticatedServer.AppId,
            tenantId = AuthenticatedServer.TenantId,
            channelMetadata = server.Channel.MetadataAddress,
            emulatorMetadata = server.Entra.MetadataAddress,
        });
        return sdk;
    }

    /// <summary>Why the SDK refuses the request; empty where it lets it in.</summary>
    public async Task<string> JudgeAsync(string? authorization, DateTimeOffset now, TestActivity activity)
    {
        await WriteAsync(new
        {
            authorization = authorization ?? "",
            now = now.ToUnixTimeMilliseconds(),
            channelId = activity.ChannelId,
            serviceUrl = activity.ServiceUrl,
        });
        return await _node.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The SDK's process has ended.");
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.Kill();
        _node.Dispose();
    }

    private static Process? StartNode(string folder)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", "judge-tokens.cjs")
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private async Task WriteAsync(object message)
    {
        await _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(message));
        await _node.StandardInput.FlushAsync();
    }
}
