using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CareerBot.Tests.BotFramework.Connector;

/// <summary>A connector below HTTP: reads a request, writes whatever bytes a test wants, and hangs up.</summary>
public sealed class RawConnector : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _answer;
    private readonly Task _running;
    private int _requests;

    public RawConnector(string answer)
    {
        _answer = Encoding.Latin1.GetBytes(answer);
        _listener.Start();
        Url = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";
        _running = RunAsync();
    }

    public string Url { get; }

    public int Requests => _requests;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _running;
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await ReadRequestAsync(client.GetStream());
                Interlocked.Increment(ref _requests);
                await client.GetStream().WriteAsync(_answer);
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or IOException)
        {
        }
    }

    /// <summary>To the end of the body.</summary>
    private static async Task ReadRequestAsync(NetworkStream stream)
    {
        var request = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (!IsWhole(request.ToString()) && await stream.ReadAsync(buffer) is var read and > 0)
            request.Append(Encoding.Latin1.GetString(buffer, 0, read));
    }

    private static bool IsWhole(string request)
    {
        const string length = "Content-Length: ";
        var body = request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        return body > 3 && request.Split("\r\n").First(line => line.StartsWith(length, StringComparison.Ordinal)) is var line
            && request.Length - body >= int.Parse(line[length.Length..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
