using CareerBot.Conversation;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Tests.Shipped;

/// <summary>Offers on both sides of every shipped figure.</summary>
public sealed class OfferTests
{
    public static TheoryData<int, string> Figures => ShippedFigures.Rows(figure => figure.Measure != PayMeasure.Premium);

    [Theory]
    [MemberData(nameof(Figures))]
    public void An_offer_is_set_against_a_figure_on_the_right_side_and_by_the_right_per_cent(int index, string name)
    {
        var figure = ShippedFigures.All[index].Figure;

        Assert.All(Offers(figure), offer =>
        {
            var reply = Ask.First($"is {ShippedFigures.Dollars(offer)}{(figure.Period == PayPeriod.Hour ? " an hour" : "")} a fair offer for a {figure.JobTitle}?");

            Assert.Equal(Intent.OfferCheck, reply.Meaning.Intent);
            var said = Ask.Say("offer-compared", ("figure", ""), ("position", Position(offer, figure)));
            Assert.True(Fact(reply.Answer, figure).Value.EndsWith(said, StringComparison.Ordinal), $"{name}, {offer}: {Fact(reply.Answer, figure)}");
            AssertLeads(reply.Answer, offer);
        });
    }

    // A dollar and a tenth away on either side, at each end, and halfway between two ends.
    private static IEnumerable<decimal> Offers(PayFigure figure)
    {
        var ends = new[] { figure.From, figure.To }.OfType<decimal>().Distinct().ToList();
        return ends.SelectMany(end => new[] { end - 1, end, end + 1, decimal.Round(end * 0.9m, 2), decimal.Round(end * 1.1m, 2) })
            .Append(decimal.Round(ends.Average(), 2)).Distinct();
    }

    private static string Position(decimal offer, PayFigure figure)
    {
        var kind = figure.From == figure.To ? "" : "-range";
        if (offer < figure.From)
            return Ask.Say($"offer-below{kind}", ("percent", Percent(figure.From.Value - offer, figure.From.Value)));
        if (offer > figure.To)
            return Ask.Say($"offer-above{kind}", ("percent", Percent(offer - figure.To.Value, figure.To.Value)));
        return Ask.Say(kind.Length == 0 ? "offer-at" : "offer-within");
    }

    private static string Percent(decimal difference, decimal of) =>
        100 * difference / of is var percent && percent < 0.5m
            ? Ask.Say("offer-less-than", ("percent", "1%"))
            : $"{Math.Round(percent, MidpointRounding.AwayFromZero)}%";

    // Under its title, with its amount and its measure.
    private static Fact Fact(Answer answer, PayFigure figure)
    {
        var amounts = ShippedFigures.AmountsOf(figure);
        var group = answer.Blocks.SkipWhile(block => block is not Block.Subheading heading || heading.Text != figure.JobTitle).OfType<Block.Facts>().First();
        return Assert.Single(group.Items, fact =>
            fact.Value.Contains(amounts[0], StringComparison.Ordinal)
            && fact.Value.Contains(amounts[^1], StringComparison.Ordinal)
            && fact.Label.StartsWith(ShippedFigures.MeasureOf(figure), StringComparison.Ordinal)
            && (figure.Note ?? "").Split("; ").All(part => $"{fact.Label} {fact.Value}".Contains(part, StringComparison.Ordinal)));
    }

    // The lead says it of the figure that stands first.
    private static void AssertLeads(Answer answer, decimal offer)
    {
        var lead = Assert.Single(answer.Blocks.OfType<Block.Lead>()).Text.ToString();
        Assert.StartsWith(ShippedFigures.Dollars(offer), lead, StringComparison.Ordinal);
        Assert.Equal(lead, answer.Summary);
        var (beside, after) = Ask.Say("offer-compared", ("figure", "")).Split("{position}") is [var before, var behind] ? (before, behind) : ("", "");
        var first = answer.Blocks.OfType<Block.Facts>().First().Items[0].Value;
        Assert.Contains($" {first.Split(beside)[1][..^after.Length]} ", lead, StringComparison.Ordinal);
    }
}
