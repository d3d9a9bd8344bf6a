using CareerBot.Benchmarks;

return args switch
{
    ["turn"] => await TurnBenchmark.RunAsync(Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/CareerBot.Benchmarks -- turn");
    return 2;
}
