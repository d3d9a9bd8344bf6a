using System.Globalization;

namespace CareerBot.Benchmarks.Adapter;

/// <summary>A server under load, and what was measured of it, round by round.</summary>
internal sealed class EchoContender(string name, ChildProcess process, Uri server, string? token) : IDisposable
{
    private readonly Dictionary<int, List<double>> _turnsPerSecond = [];
    private readonly Dictionary<int, List<double>> _microseconds = [];

    public string Name => name;

    public Uri Server => server;

    public string? Token => token;

    public TimeSpan ProcessorTime => process.ProcessorTime;

    public IReadOnlyList<double> TurnsPerSecond(int connections) => _turnsPerSecond[connections];

    public void Add(int connections, LoadResult result, TimeSpan processorTime)
    {
        List(_turnsPerSecond, connections).Add(result.TurnsPerSecond);
        List(_microseconds, connections).Add(processorTime.TotalMicroseconds / result.Turns);
    }

    /// <param name="connections">How many connections the rows are for.</param>
    /// <param name="peer">Whom the ratio is to, round by round.</param>
    public string Row(int connections, EchoContender? peer)
    {
        var turns = Median(_turnsPerSecond[connections]);
        var ratio = peer is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{Ratio(connections, peer):N2} of {peer.Name}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{connections,11}  {name,-30}  {turns,9:N0}  {Median(_microseconds[connections]),12:N0}  {ratio}");
    }

    /// <summary>The median of the rounds' ratios, since a busy machine slows both halves of a round alike.</summary>
    public double Ratio(int connections, EchoContender peer) =>
        Median([.. TurnsPerSecond(connections).Zip(peer.TurnsPerSecond(connections), (own, other) => own / other)]);

    public void Dispose() => process.Dispose();

    private static List<double> List(Dictionary<int, List<double>> lists, int connections) =>
        lists.TryGetValue(connections, out var list) ? list : lists[connections] = [];

    private static double Median(List<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
