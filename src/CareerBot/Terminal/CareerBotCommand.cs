using System.CommandLine;
using System.CommandLine.Help;
using CareerBot.Settings;

namespace CareerBot.Terminal;

/// <summary>The command line: serves by itself, and has a command for everything else.</summary>
public static class CareerBotCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TerminalStreams terminal, ProgramFolders folders)
    {
        var root = new RootCommand(
            "Answers what people ask about a job: what it pays, what it takes, what is hard about it. "
            + "Without a command it serves: channels post their activities to /api/messages.")
        {
            new AskCommand(terminal, folders).Build(),
            new ChatCommand(terminal, folders).Build(),
            new EvalCommand(terminal, folders).Build(),
            KnowledgeCommand.Build(terminal, folders),
        };
        new ServeCommand(terminal, folders).AddTo(root);

        // A question may begin with the bot's name: "@CareerBot ..." is no file of further options.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
            return Report(terminal, [$"{parsed.Errors[0].Message} See --help."], ExitCodes.Misuse);
        try
        {
            var invocation = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,

                // The server has its own way to end, and nothing else has anything to finish.
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(invocation);
        }
        catch (StartException problem)
        {
            return Report(terminal, problem.Lines, problem.ExitCode);
        }
    }

    private static int Report(TerminalStreams terminal, IReadOnlyList<string> lines, int exitCode)
    {
        foreach (var line in lines)
            terminal.Error.WriteLine(line);
        return exitCode;
    }
}
