using System.Diagnostics;

namespace CareerBot.Benchmarks;

/// <summary>Work that is measured beside other work in the same run.</summary>
/// <param name="name">What it is called in the table.</param>
/// <param name="work">Does it for one question.</param>
internal sealed class Contender(string name, Func<string, Task> work)
{
    private readonly List<double> _microseconds = [];
    private long _bytes;

    public string Name => name;

    public int Runs => _microseconds.Count;

    /// <summary>A question's bytes, on average.</summary>
    public long Bytes => _bytes / Runs;

    /// <summary>The time below which this share of the runs stayed, in microseconds.</summary>
    public double Microseconds(double share) => _microseconds.Order().ElementAt((int)(share * (Runs - 1)));

    public async Task WarmUpAsync(IEnumerable<string> questions)
    {
        foreach (var question in questions)
            await work(question);
    }

    public async Task MeasureAsync(IEnumerable<string> questions)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            await work(question);
            _microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        _bytes += GC.GetTotalAllocatedBytes(precise: true) - bytes;
    }
}
