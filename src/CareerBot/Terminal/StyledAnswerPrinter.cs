using CareerBot.Conversation.Answers;
using Spectre.Console;

namespace CareerBot.Terminal;

/// <summary>Prints answers for a person at a terminal.</summary>
internal sealed class StyledAnswerPrinter
{
    // Longer lines are hard to read.
    private const int MostColumns = 100;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Lead = new(Color.Green, decoration: Decoration.Bold);

    private readonly IAnsiConsole _console;

    public StyledAnswerPrinter(TerminalStreams terminal)
    {
        _console = terminal.CreateConsole();
        _console.Profile.Width = Math.Min(_console.Profile.Width, MostColumns);
    }

    public void Print(Answer answer)
    {
        foreach (var block in answer.Blocks)
            PrintBlock(block);
        if (!answer.Choices.IsEmpty)
            Write("\n" + string.Join(" | ", answer.Choices.Select(choice => choice.Title)), Dim);
    }

    private void PrintBlock(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                Write(heading.Text.ToString(), Bold);
                break;
            case Block.Subheading subheading:
                Write("\n" + subheading.Text, Bold);
                break;
            case Block.Lead lead:
                Write(lead.Text.ToString(), Lead);
                break;
            case Block.Paragraph paragraph:
                Write(paragraph.Text.ToString(), Style.Plain);
                break;
            case Block.Remark remark:
                Write(remark.Text.ToString(), Dim);
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
                item.Append(text.Length > 0 ? lead + ": " : lead, Bold);
            grid.AddRow(new Text("-"), item.Append(text));
        }

        _console.Write(grid);
    }

    private void Write(string text, Style style)
    {
        _console.Write(new Text(text, style));
        _console.WriteLine();
    }
}
