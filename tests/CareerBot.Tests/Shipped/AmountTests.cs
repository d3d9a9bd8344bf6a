using System.Text.RegularExpressions;
using CareerBot.Conversation.Answers;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Shipped;

/// <summary>No amount stands on an answer without the title and the measure that it belongs to.</summary>
public sealed partial class AmountTests
{
    private static readonly string[] Titles = [.. ShippedFolders.Knowledge.Roles.SelectMany(role => role.Titles).Select(title => title.Name)];

    [Fact]
    public void Every_amount_in_a_list_has_a_figure_of_its_title_and_measure_behind_it() => Assert.All(ShippedAnswers.All, answer =>
    {
        var titles = new List<string>();
        foreach (var block in answer.Blocks)
        {
            titles = TitlesAfter(titles, block);
            foreach (var fact in (block as Block.Facts)?.Items ?? [])
                AssertHeld(fact, titles);
        }
    });

    [Fact]
    public void Every_amount_in_a_lead_has_a_figure_of_a_title_on_the_card_behind_it() => Assert.All(ShippedAnswers.All, answer =>
    {
        foreach (var lead in answer.Blocks.OfType<Block.Lead>().Select(block => block.Text.ToString()).Where(text => text.Contains('$', StringComparison.Ordinal)))
        {
            var card = string.Join('\n', answer.Blocks.TakeWhile(block => block is not Block.Subheading).Select(Text));
            Assert.Contains(ShippedFigures.All, row =>
                ShippedFigures.AmountsOf(row.Figure).All(amount => lead.Contains(amount, StringComparison.Ordinal))
                && lead.Contains(ShippedFigures.MeasureOf(row.Figure), StringComparison.Ordinal)
                && card.Contains(row.Figure.JobTitle, StringComparison.Ordinal));
        }
    });

    // A heading's title holds until the next one; a comparison sets a role's other titles between lists.
    private static List<string> TitlesAfter(List<string> titles, Block block) =>
        block is Block.Heading or Block.Subheading or Block.Remark && Titles.Where(title => Text(block).Contains(title, StringComparison.Ordinal)).ToList() is { Count: > 0 } named
            ? named
            : titles;

    private static void AssertHeld(Fact fact, List<string> titles)
    {
        if (Amount().Match(fact.Value) is not { Success: true } amount)
            return;
        Assert.True(
            ShippedFigures.All.Any(row =>
                ShippedFigures.AmountsOf(row.Figure)[0] == amount.Value
                && (titles.Contains(row.Figure.JobTitle) || fact.Label.Contains(row.Figure.JobTitle, StringComparison.Ordinal))
                && $"{fact.Label} {fact.Value}".Contains(ShippedFigures.MeasureOf(row.Figure), StringComparison.Ordinal)),
            $"{string.Join(" / ", titles)}: {fact.Label}: {fact.Value}");
    }

    private static string Text(Block block) => block switch
    {
        Block.Heading heading => heading.Text.ToString(),
        Block.Lead lead => lead.Text.ToString(),
        Block.Subheading subheading => subheading.Text,
        Block.Paragraph paragraph => paragraph.Text.ToString(),
        Block.Remark remark => remark.Text.ToString(),
        _ => "",
    };

    [GeneratedRegex(@"\$[0-9][0-9,]*(?:\.[0-9]+)?(?<!,)")]
    private static partial Regex Amount();
}
