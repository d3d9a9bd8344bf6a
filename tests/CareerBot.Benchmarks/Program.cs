using CareerBot.Benchmarks;
using CareerBot.Benchmarks.Adapter;

return args switch
{
    ["turn"] => await TurnBenchmark.RunAsync(Console.Out),
    ["adapter"] => await AdapterBenchmark.RunAsync(Console.Out),

    // The adapter benchmark starts these itself.
    ["adapter-load"] => await LoadGenerator.RunAsync(),
    ["adapter-sink"] => await Sink.RunAsync(),
    ["adapter-bare"] => await BareEcho.RunAsync(),
    ["adapter-open"] => await AdapterEcho.RunAsync(null),
    ["adapter-authenticated", var issuer] => await AdapterEcho.RunAsync(issuer),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/CareerBot.Benchmarks -- turn | adapter");
    return 2;
}
