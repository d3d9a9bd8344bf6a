using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace CareerBot.Benchmarks.Adapter;

/// <summary>Posts messages as fast as they are answered, each connection one at a time; takes little of the machine itself.</summary>
internal static class LoadGenerator
{
    public const string ChannelId = "emulator";

    private const string IdPlace = "0000000000";

    private static long _lastId;

    /// <summary>One load a line comes in, one result a line goes out.</summary>
    public static async Task<int> RunAsync()
    {
        while (await Console.In.ReadLineAsync() is { } line)
            Console.WriteLine(JsonSerializer.Serialize(await RunAsync(JsonSerializer.Deserialize<Load>(line)!)));
        return 0;
    }

    private static async Task<LoadResult> RunAsync(Load load)
    {
        var connections = Enumerable.Range(0, load.Connections).Select(_ => ConnectAsync(load.Server)).ToList();
        await Task.WhenAll(connections);
        var start = Stopwatch.GetTimestamp();
        var turns = await Task.WhenAll(connections.Select((connection, number) => RunAsync(load, connection.Result, number, start)));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        foreach (var connection in connections)
            connection.Result.Dispose();
        return new LoadResult(turns.Sum(), seconds);
    }

    private static async Task<Socket> ConnectAsync(Uri server)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(server.Host, server.Port);
        return socket;
    }

    private static async Task<int> RunAsync(Load load, Socket socket, int number, long start)
    {
        var request = Request(load, number);
        var id = request.AsMemory(request.AsSpan().IndexOf(Encoding.ASCII.GetBytes(IdPlace)), IdPlace.Length);
        var answer = new byte[4096];
        var turns = 0;
        for (; turns < load.MostTurns / load.Connections && Stopwatch.GetElapsedTime(start) < load.Duration; turns++)
        {
            Interlocked.Increment(ref _lastId).TryFormat(id.Span, out _, "D10");
            await socket.SendAsync(request);
            await ReadAnswerAsync(socket, answer);
        }

        return turns;
    }

    private static async Task ReadAnswerAsync(Socket socket, byte[] answer)
    {
        var length = 0;
        while (!answer.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
        {
            var read = await socket.ReceiveAsync(answer.AsMemory(length));
            if (read == 0)
                throw new IOException("The server hung up.");
            length += read;
        }

        if (!answer.AsSpan(0, length).StartsWith("HTTP/1.1 200 "u8))
            throw new IOException($"The server answered {Encoding.ASCII.GetString(answer, 0, length)}");
    }

    /// <summary>A message as the Emulator sends it.</summary>
    private static byte[] Request(Load load, int number)
    {
        var body = JsonSerializer.Serialize(new
        {
            type = "message",
            id = IdPlace,
            timestamp = "2026-01-05T09:00:00.000Z",
            localTimestamp = "2026-01-05T10:00:00.000+01:00",
            channelId = ChannelId,
            serviceUrl = load.ServiceUrl,
            from = new { id = $"user-{number}", name = "User", role = "user" },
            recipient = new { id = "bot", name = "Bot", role = "bot" },
            conversation = new { id = $"conversation-{number}|livechat" },
            text = "what does a senior machine learning engineer earn?",
            textFormat = "plain",
            locale = "en-US",
            entities = new[] { new { type = "ClientCapabilities", requiresBotState = true, supportsListening = true, supportsTts = true } },
            channelData = new { clientActivityID = $"{number}.1767603600000" },
        });
        var authorization = load.Token is null ? "" : $"Authorization: Bearer {load.Token}\r\n";
        return Encoding.ASCII.GetBytes(
            $"POST /api/messages HTTP/1.1\r\nHost: {load.Server.Authority}\r\n{authorization}Content-Type: application/json\r\n"
            + $"Content-Length: {body.Length}\r\n\r\n{body}");
    }
}
