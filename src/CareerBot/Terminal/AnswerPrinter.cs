using System.Globalization;
using CareerBot.Conversation.Answers;
using Spectre.Console;

namespace CareerBot.Terminal;

/// <summary>Prints answers: wrapped and in bold for a person at a terminal, as plain text for everything else.</summary>
internal sealed class AnswerPrinter(TerminalStreams terminal)
{
    private const int MostColumns = 100;

    private readonly IAnsiConsole? _console = terminal.WritesToPerson ? CreateConsole(terminal) : null;

    /// <summary>The answer with its buttons in a row.</summary>
    public void Print(Answer answer)
    {
        if (_console is null)
        {
            terminal.Out.WriteLine(PlainText.Of(answer));
            return;
        }

        PrintBlocks(answer);
        if (!answer.Choices.IsEmpty)
            Write("\n" + string.Join(" | ", answer.Choices.Select(choice => choice.Title)), new Style(decoration: Decoration.Dim));
    }

    /// <summary>The answer with its buttons as a numbered list.</summary>
    public void PrintNumbered(Answer answer)
    {
        if (_console is null)
            terminal.Out.WriteLine(PlainText.Of(answer with { Choices = [] }));
        else
            PrintBlocks(answer);
        terminal.Out.WriteLine();
        foreach (var (index, choice) in answer.Choices.Index())
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {index + 1}  {choice.Title}"));
    }

    private void PrintBlocks(Answer answer)
    {
        foreach (var block in answer.Blocks)
            PrintBlock(block);
    }

    private void PrintBlock(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Write(heading.Text.ToString(), new Style(decoration: Decoration.Bold));
                break;
            case Block.Subheading subheading:
                Write("\n" + subheading.Text, new Style(decoration: Decoration.Bold));
                break;
            case Block.Lead lead:
                Write(lead.Text.ToString(), new Style(Color.Green, decoration: Decoration.Bold));
                break;
            case Block.Paragraph paragraph:
                Write(paragraph.Text.ToString(), Style.Plain);
                break;
            case Block.Remark remark:
                Write(remark.Text.ToString(), new Style(decoration: Decoration.Dim));
                break;
            case Block.Facts facts:
                PrintRows(facts.Items.Select(fact => (Lead: (string?)fact.Label, Text: fact.Value)));
                break;
            case Block.Bullets bullets:
                PrintRows(bullets.Items.Select(bullet => (bullet.Lead, bullet.Text)));
                break;
        }
    }

    // A grid keeps the wrapped lines of an item under its first one.
    private void PrintRows(IEnumerable<(string? Lead, string Text)> rows)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(1)).AddColumn(new GridColumn().PadRight(0));
        foreach (var (lead, text) in rows)
        {
            var item = new Paragraph();
            if (lead is not null)
                item.Append(text.Length > 0 ? lead + ": " : lead, new Style(decoration: Decoration.Bold));
            grid.AddRow(new Text("-"), item.Append(text));
        }

        _console!.Write(grid);
    }

    private void Write(string text, Style style)
    {
        _console!.Write(new Text(text, style));
        _console.WriteLine();
    }

    private static IAnsiConsole CreateConsole(TerminalStreams terminal)
    {
        var console = terminal.CreateConsole();
        console.Profile.Width = Math.Min(console.Profile.Width, MostColumns);
        return console;
    }
}
