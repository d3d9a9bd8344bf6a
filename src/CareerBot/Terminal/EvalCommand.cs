using System.CommandLine;
using CareerBot.Evaluation;
using CareerBot.Settings;

namespace CareerBot.Terminal;

/// <summary><c>eval</c>: runs question sets and says how well they went.</summary>
internal sealed class EvalCommand(TerminalStreams terminal, ProgramFolders folders)
{
    private readonly Argument<string[]> _files = new("file")
    {
        Description = "Question sets: JSON Lines, a conversation a line.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _predictions = new("--predictions")
    {
        Description = "Where to write what the bot made of each turn, as JSON Lines.",
        HelpName = "FILE",
    };

    private readonly Option<int> _misses = new("--misses")
    {
        Description = "How many of the wrong turns to print.",
        HelpName = "N",
        DefaultValueFactory = _ => 20,
    };

    public Command Build()
    {
        var command = new Command("eval", "Run question sets and print how many turns were right: overall, by intent, by tag, and the misses.")
        {
            _files, _predictions, _misses,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(_files), parsed.GetValue(_predictions), parsed.GetValue(_misses), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string[] files, string? predictions, int misses, CancellationToken cancellationToken)
    {
        if (misses < 0)
            throw StartException.Misuse("--misses is a number from 0 on. See --help.");
        var sets = files.Select(file => QuestionSetReader.Read(folders.Resolve(file), file)).ToList();
        await using var output = predictions is null ? TextWriter.Null : Create(predictions);
        var run = new EvaluationRun(TerminalConversation.Load(folders));
        var progress = new EvaluationProgress(terminal, sets.Sum(set => set.Sum(conversation => conversation.Turns.Length)));
        var results = await progress.ShowAsync(advance => run.RunAsync(sets, advance, cancellationToken));
        foreach (var result in results)
            await output.WriteLineAsync(result.Prediction.ToJson());
        new EvaluationReport(results, terminal.Out).Write(misses);
        return ExitCodes.Success;
    }

    private StreamWriter Create(string path)
    {
        try
        {
            return new StreamWriter(folders.Resolve(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StartException.Misuse($"{path}: can't be written to");
        }
    }
}
