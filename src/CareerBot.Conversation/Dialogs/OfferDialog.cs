using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Says of each comparable figure whether an amount is below, at or above it, and by how many per cent.</summary>
internal sealed class OfferDialog(KnowledgeBase knowledge, Wording wording, ChoiceMaker choices, PayFigures pay) : IDialog
{
    // Full-time hours of a year, as pay surveys count them: 40 hours in 52 weeks.
    private const decimal HoursPerYear = 2_080;

    private readonly MissingText _missing = new(wording);
    private readonly SectionText _sections = new(wording);

    public Answer Answer(Meaning meaning)
    {
        var target = meaning.Roles[0];
        var role = knowledge.Find(target.RoleId)!;
        var title = choices.TitleOf(target);
        var offer = meaning.Offer!;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(wording.Say("heading-offer", ("title", title))));

        var currency = offer.Currency ?? meaning.Pay.Currency;
        var query = meaning.Pay with { Currency = currency, Period = null, Measure = null, Percentile = null, Topic = null };
        var selection = PaySelection.Of(role, target.JobTitle, query);
        if (_missing.Sentence(selection, query, title) is { } missing)
            blocks.Add(new Block.Paragraph(missing));
        if (selection.Figures.IsEmpty)
            blocks.Add(new Block.Paragraph(wording.Say("pay-not-held", ("title", title), ("sections", wording.List(role.Sections.Keys.Select(wording.Section))))));
        else if (currency is not null)
            AddUncompared(blocks, selection);
        else
            AddComparisons(blocks, selection, offer);
        if (role.Sections.TryGetValue(SectionKind.Salary, out var section))
            blocks.Add(_sections.Source(section));

        var lead = blocks.OfType<Block.Lead>().FirstOrDefault()?.Text.ToString() ?? blocks.OfType<Block.Paragraph>().First().Text.ToString();
        return new Answer(lead, blocks.DrainToImmutable(), [choices.Section(target, SectionKind.Salary), .. choices.OtherSections(role, target, SectionKind.Salary).Take(3), choices.Sources(target)]);
    }

    private void AddUncompared(ImmutableArray<Block>.Builder blocks, PaySelection selection)
    {
        blocks.Add(new Block.Paragraph(wording.Say("offer-not-compared")));
        foreach (var group in selection.Figures.GroupBy(figure => figure.JobTitle))
        {
            blocks.Add(new Block.Subheading(group.Key));
            blocks.Add(new Block.Facts([.. group.Select(pay.Fact)]));
            blocks.AddRange(pay.Doubts(group));
        }
    }

    private void AddComparisons(ImmutableArray<Block>.Builder blocks, PaySelection selection, Offer offer)
    {
        var comparable = selection.Figures.Where(figure => figure.Measure != PayMeasure.Premium && figure.Period == offer.Period).ToList();
        if (comparable.Count == 0)
        {
            blocks.Add(new Block.Paragraph(wording.Say("offer-other-period", ("hourly", MoneyText.Dollars(offer.From)), ("yearly", MoneyText.Dollars(offer.From * HoursPerYear)))));
            offer = offer with { From = offer.From * HoursPerYear, To = offer.To * HoursPerYear, Period = PayPeriod.Year };
            comparable = [.. selection.Figures.Where(figure => figure.Measure != PayMeasure.Premium && figure.Period == offer.Period)];
        }

        var lead = comparable[0];
        blocks.Add(new Block.Lead(wording.Say(
            "offer-lead",
            ("offer", Amount(offer)), ("position", OfferPosition.Of(offer, lead).Say(wording)),
            ("figure", wording.Say("offer-figure", ("title", lead.JobTitle), ("measure", pay.Measure(lead)), ("amount", pay.Amount(lead)))))));
        foreach (var group in comparable.GroupBy(figure => figure.JobTitle))
        {
            blocks.Add(new Block.Subheading(group.Key));
            blocks.Add(new Block.Facts([.. group.Select(figure => Compared(offer, figure))]));
            blocks.AddRange(pay.Doubts(group));
        }
    }

    private Fact Compared(Offer offer, PayFigure figure)
    {
        var fact = pay.Fact(figure);
        return fact with { Value = wording.Say("offer-compared", ("position", OfferPosition.Of(offer, figure).Say(wording)), ("figure", fact.Value)) };
    }

    private string Amount(Offer offer)
    {
        var amount = offer.To is { } to
            ? wording.Say("pay-range", ("from", MoneyText.Dollars(offer.From)), ("to", MoneyText.Dollars(to)))
            : MoneyText.Dollars(offer.From);
        return wording.Say(offer.Period == PayPeriod.Hour ? "pay-hourly" : "pay-yearly", ("amount", amount));
    }
}
