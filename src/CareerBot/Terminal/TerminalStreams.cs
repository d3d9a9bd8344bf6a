using Spectre.Console;

namespace CareerBot.Terminal;

/// <summary>Where the commands read and write.</summary>
/// <param name="In">What is typed or piped in.</param>
/// <param name="Out">Answers.</param>
/// <param name="Error">What went wrong.</param>
/// <param name="ReadsFromPerson">Whether a person types, so that a prompt helps.</param>
/// <param name="WritesToPerson">Whether a person reads on a terminal, so that bold letters and wrapped lines help.</param>
public sealed record TerminalStreams(TextReader In, TextWriter Out, TextWriter Error, bool ReadsFromPerson, bool WritesToPerson)
{
    public static TerminalStreams OfProcess() =>
        new(Console.In, Console.Out, Console.Error, !Console.IsInputRedirected, !Console.IsOutputRedirected);

    /// <summary>Letters in bold and colour, as far as the terminal has them and NO_COLOR lets it.</summary>
    public IAnsiConsole CreateConsole() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Out) });
}
