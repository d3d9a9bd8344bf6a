using System.CommandLine;
using System.Globalization;
using CareerBot.Conversation;
using CareerBot.Conversation.Answers;
using CareerBot.Settings;

namespace CareerBot.Terminal;

/// <summary><c>chat</c>: keeps a conversation going.</summary>
internal sealed class ChatCommand(TerminalStreams terminal, ProgramFolders folders)
{
    private const string Prompt = "> ";

    public Command Build()
    {
        var command = new Command("chat", "Keep a conversation going, a message a line. A number presses a button; exit, quit or the end of input ends it.");
        command.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var conversation = TerminalConversation.Load(folders);
        var printer = new AnswerPrinter(terminal);
        var answer = conversation.Career.Welcome();
        printer.PrintNumbered(answer);
        while (await ReadAsync(cancellationToken) is { } line && !IsEnd(line))
        {
            if (line.Trim().Length == 0)
                continue;
            answer = (await conversation.SayAsync("chat", MessageOf(line, answer), cancellationToken)).Answer;
            printer.PrintNumbered(answer);
        }

        return ExitCodes.Success;
    }

    private async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        if (terminal.ReadsFromPerson)
            terminal.Out.Write(Prompt);
        var line = await terminal.In.ReadLineAsync(cancellationToken);

        // The end of input leaves the cursor behind the prompt.
        if (line is null && terminal.ReadsFromPerson)
            terminal.Out.WriteLine();
        return line;
    }

    private static bool IsEnd(string line) => line.Trim().ToUpperInvariant() is "EXIT" or "QUIT";

    private static Message MessageOf(string line, Answer before) =>
        int.TryParse(line, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= before.Choices.Length
            ? new Message(before.Choices[number - 1].Question, before.Choices[number - 1].Data)
            : new Message(TerminalConversation.TextOf(line));
}
