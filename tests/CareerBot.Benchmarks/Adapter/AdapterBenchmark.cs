using System.Text.Json;

namespace CareerBot.Benchmarks.Adapter;

/// <summary>
/// CareerBot's adapter beside a bare ASP.NET Core echo: turns per second, rounds alternating, load and replies in processes of
/// their own. Nothing leaves this machine.
/// </summary>
internal sealed class AdapterBenchmark(ChildProcess load, Uri sink, HttpClient http)
{
    private const int Rounds = 7;
    private const int MostTurnsInARound = 50_000;
    private const double Target = 0.7;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1.2);
    private static readonly int[] Connections = [1, 8, 32];

    public static async Task<int> RunAsync(TextWriter output)
    {
        using var http = new HttpClient();
        using var load = ChildProcess.Start("adapter-load");
        using var sinkProcess = ChildProcess.Start("adapter-sink");
        var sink = new Uri(await sinkProcess.ReadAsync());
        var token = await http.GetStringAsync(new Uri(sink, "token"));
        using var bare = await StartAsync("bare echo", null, "adapter-bare");
        using var adapter = await StartAsync("CareerBot's adapter", null, "adapter-open");
        using var authenticated = await StartAsync("adapter with authentication", token, "adapter-authenticated", sink.OriginalString);

        await new AdapterBenchmark(load, sink, http).MeasureAsync([bare, adapter, authenticated]);

        output.WriteLine($"{"connections",11}  {"",-30}  {"turns/s",9}  {"CPU µs/turn",12}  median ratio of {Rounds} pairs");
        foreach (var connections in Connections)
        {
            output.WriteLine(bare.Row(connections, null));
            output.WriteLine(adapter.Row(connections, bare));
            output.WriteLine(authenticated.Row(connections, adapter));
        }

        return Connections.All(connections => adapter.Ratio(connections, bare) >= Target) ? 0 : 1;
    }

    private static async Task<EchoContender> StartAsync(string name, string? token, params string[] arguments)
    {
        var process = ChildProcess.Start(arguments);
        return new EchoContender(name, process, new Uri(await process.ReadAsync()), token);
    }

    private async Task MeasureAsync(EchoContender[] contenders)
    {
        foreach (var contender in contenders)
            await RunAsync(contender, 8, WarmUp);
        foreach (var connections in Connections)
        {
            for (var round = 0; round < Rounds; round++)
            {
                // Whoever comes first in one round comes last in the next.
                foreach (var contender in round % 2 == 0 ? contenders : contenders.Reverse())
                {
                    var before = contender.ProcessorTime;
                    var result = await RunAsync(contender, connections, Round);
                    contender.Add(connections, result, contender.ProcessorTime - before);
                }
            }
        }
    }

    private async Task<LoadResult> RunAsync(EchoContender contender, int connections, TimeSpan duration)
    {
        var before = await PostsAsync();
        await load.WriteAsync(JsonSerializer.Serialize(
            new Load(contender.Server, sink.AbsoluteUri, contender.Token, connections, duration, MostTurnsInARound)));
        var result = JsonSerializer.Deserialize<LoadResult>(await load.ReadAsync())!;
        var posts = await PostsAsync() - before;
        return posts == result.Turns
            ? result
            : throw new InvalidOperationException($"{contender.Name} posted {posts} replies in {result.Turns} turns.");
    }

    private async Task<long> PostsAsync() =>
        long.Parse(await http.GetStringAsync(new Uri(sink, "posts")), System.Globalization.CultureInfo.InvariantCulture);
}
