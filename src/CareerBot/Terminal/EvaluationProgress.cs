using CareerBot.Evaluation;
using Spectre.Console;

namespace CareerBot.Terminal;

/// <summary>A progress bar for a person who waits; nothing where nobody does.</summary>
internal sealed class EvaluationProgress(TerminalStreams terminal, int turns)
{
    private const int FewestTurns = 200;

    public async Task<IReadOnlyList<TurnResult>> ShowAsync(Func<Action, Task<IReadOnlyList<TurnResult>>> work)
    {
        if (!terminal.WritesToPerson || turns < FewestTurns)
            return await work(() => { });

        return await terminal.CreateConsole().Progress().AutoClear(true).StartAsync(progress =>
        {
            var bar = progress.AddTask("turns", maxValue: turns);
            return work(() => bar.Increment(1));
        });
    }
}
