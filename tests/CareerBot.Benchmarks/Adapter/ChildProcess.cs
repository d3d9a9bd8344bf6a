using System.Diagnostics;

namespace CareerBot.Benchmarks.Adapter;

/// <summary>This program again, in another part; it ends with whoever started it.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static ChildProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };

        // What the web SDK sets for a server.
        start.Environment["DOTNET_gcServer"] = "1";
        return new ChildProcess(Process.Start(start)!);
    }

    public Task WriteAsync(string line) => _process.StandardInput.WriteLineAsync(line);

    public async Task<string> ReadAsync() =>
        await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("A part of the benchmark has ended.");

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
