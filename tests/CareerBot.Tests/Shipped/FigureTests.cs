using System.Text.RegularExpressions;
using CareerBot.Conversation;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Tests.Shipped;

/// <summary>Every shipped pay figure can be asked for.</summary>
public sealed partial class FigureTests
{
    public static TheoryData<int, string> Figures => ShippedFigures.Rows(_ => true);

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_leads_the_answer_to_the_question_that_names_it(int index, string name)
    {
        var (role, figure) = ShippedFigures.All[index];

        var reply = Ask.First(ShippedFigures.Question(figure));

        Assert.Equal((Intent.Salary, role.Id), (reply.Meaning.Intent, string.Join(", ", reply.Meaning.Roles.Select(target => target.RoleId))));
        var lead = reply.Answer.Blocks.OfType<Block.Lead>().First().Text.ToString();
        var leading = ShippedFigures.NamedAlike(role, figure).FirstOrDefault(alike => Amounts(lead.Split(" (")[0]).Take(ShippedFigures.AmountsOf(alike).Length).SequenceEqual(ShippedFigures.AmountsOf(alike)));
        Assert.True(leading is not null, $"{name}: {lead}");
        Assert.StartsWith($"{leading.JobTitle}: {lead}", reply.Answer.Summary, StringComparison.Ordinal);
        Assert.Contains(ShippedFigures.MeasureOf(figure), lead, StringComparison.Ordinal);
        Assert.Contains(ShippedFigures.AmountsOf(leading)[0], Amounts(reply.Plain())[0], StringComparison.Ordinal);
        AssertStands(figure, reply);
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_stands_on_the_answer_that_narrows_nothing(int index, string name)
    {
        var figure = ShippedFigures.All[index].Figure;

        Assert.NotEmpty(name);
        AssertStands(figure, Ask.First($"what does a {figure.JobTitle} earn?"));
    }

    // With its amounts, its measure and its doubt.
    private static void AssertStands(PayFigure figure, Reply reply) => Assert.Contains(
        reply.Plain().Split('\n'),
        line => Amounts(line.Split("doubtful")[0]).Intersect(ShippedFigures.AmountsOf(figure)).Count() == ShippedFigures.AmountsOf(figure).Length
            && line.Contains(ShippedFigures.MeasureOf(figure), StringComparison.Ordinal)
            && reply.Plain().Contains(figure.Doubt ?? "", StringComparison.Ordinal));

    private static string[] Amounts(string text) => [.. Amount().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\$[0-9][0-9,]*(?:\.[0-9]+)?(?<!,)")]
    private static partial Regex Amount();
}
