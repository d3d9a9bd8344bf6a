namespace CareerBot.Benchmarks.Adapter;

/// <summary>What the load generator is to do: post messages over so many connections for so long.</summary>
internal sealed record Load(Uri Server, string ServiceUrl, string? Token, int Connections, TimeSpan Duration, int MostTurns);

/// <summary>How much it did.</summary>
internal sealed record LoadResult(int Turns, double Seconds)
{
    public double TurnsPerSecond => Turns / Seconds;
}
