using CareerBot.Settings;
using CareerBot.Terminal;

namespace CareerBot.Tests.Host;

/// <summary>One call of the program from a shell.</summary>
internal sealed record TerminalRun(int ExitCode, string Out, string Error)
{
    public static Task<TerminalRun> OfAsync(params string[] args) => InAsync(ShippedFolders.Folders.Working, "", args);

    public static Task<TerminalRun> TypedAsync(string input, params string[] args) => InAsync(ShippedFolders.Folders.Working, input, args);

    public static async Task<TerminalRun> InAsync(string folder, string input, string[] args, bool byPerson = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new TerminalStreams(new StringReader(input), output, error, byPerson, byPerson);
        var exitCode = await CareerBotCommand.RunAsync(args, streams, new ProgramFolders(folder, AppContext.BaseDirectory));
        return new TerminalRun(exitCode, output.ToString(), error.ToString());
    }
}
