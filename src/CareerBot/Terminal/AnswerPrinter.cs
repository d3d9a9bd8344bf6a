using System.Globalization;
using CareerBot.Conversation.Answers;

namespace CareerBot.Terminal;

/// <summary>Prints answers: wrapped and in bold for a person at a terminal, as plain text for everything else.</summary>
internal sealed class AnswerPrinter(TerminalStreams terminal)
{
    // Made only where it is of use: a pipe needn't wait until its library is loaded.
    private readonly StyledAnswerPrinter? _styled = terminal.WritesToPerson ? new StyledAnswerPrinter(terminal) : null;

    /// <summary>The answer with its buttons in a row.</summary>
    public void Print(Answer answer)
    {
        if (_styled is null)
            terminal.Out.WriteLine(PlainText.Of(answer));
        else
            _styled.Print(answer);
    }

    /// <summary>The answer with its buttons as a numbered list.</summary>
    public void PrintNumbered(Answer answer)
    {
        Print(answer with { Choices = [] });
        terminal.Out.WriteLine();
        foreach (var (index, choice) in answer.Choices.Index())
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {index + 1}  {choice.Title}"));
    }
}
