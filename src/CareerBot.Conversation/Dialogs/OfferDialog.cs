using System.Collections.Immutable;
using System.Globalization;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Says of each comparable figure whether an amount is below, at or above it, and by how many per cent.</summary>
internal sealed class OfferDialog(KnowledgeBase knowledge, Wording wording, ChoiceMaker choices, PayFigures pay) : IDialog
{

    private readonly MissingText _missing = new(wording);
    private readonly SectionText _sections = new(wording);

    public Answer Answer(Meaning meaning)
    {
        var target = meaning.Roles[0];
        var role = knowledge.Find(target.RoleId)!;
        var title = choices.TitleOf(target);
        var offer = meaning.Offer!;
        var figures = PaySelection.FiguresOf(role, target.JobTitle);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(wording.Say("heading-offer", ("title", title))));
        Line? missing = null;
        if (figures.IsEmpty)
            blocks.Add(new Block.Paragraph(wording.Say("pay-not-held", ("title", title), ("sections", wording.List(role.Sections.Keys.Select(wording.Section))))));
        else if ((offer.Currency ?? meaning.Pay.Currency) is { } currency)
            missing = AddUncompared(blocks, figures, meaning.Pay with { Currency = currency, Topic = null }, title, "offer-not-compared");
        else
            missing = AddComparisons(blocks, figures, meaning.Pay, offer, title);
        if (role.Sections.TryGetValue(SectionKind.Salary, out var section))
            blocks.Add(_sections.Source(section));

        var summary = missing ?? blocks.OfType<Block.Lead>().FirstOrDefault()?.Text ?? blocks.OfType<Block.Paragraph>().First().Text;
        return new Answer(summary.ToString(), blocks.DrainToImmutable(), [choices.Section(target, SectionKind.Salary), .. choices.OtherSections(role, target, SectionKind.Salary).Take(3), choices.Sources(target)]);
    }

    // Both say what is missing of what was asked for, or null.
    private Line? AddUncompared(ImmutableArray<Block>.Builder blocks, ImmutableArray<PayFigure> figures, PayQuery query, string title, string reason)
    {
        var selection = PaySelection.Of(figures, query);
        var missing = _missing.Sentence(selection, query, title);
        if (missing is not null)
            blocks.Add(new Block.Paragraph(missing));
        blocks.Add(new Block.Paragraph(wording.Say(reason, ("title", title))));
        AddGroups(blocks, selection.Figures, pay.Fact);
        return missing;
    }

    private Line? AddComparisons(ImmutableArray<Block>.Builder blocks, ImmutableArray<PayFigure> figures, PayQuery asked, Offer offer, string title)
    {
        var amounts = figures.ToLookup(figure => figure.Measure == PayMeasure.Premium ? (PayPeriod?)null : figure.Period);
        var converted = amounts.Contains(offer.Period) ? offer : Converted(offer);
        ImmutableArray<PayFigure> comparable = [.. amounts[converted.Period]];
        if (comparable.IsEmpty)
            return AddUncompared(blocks, figures, PayQuery.Any, title, "offer-nothing-comparable");

        var query = asked with { Measure = asked.Measure == PayMeasure.Premium ? null : asked.Measure, Period = null, Topic = null };
        var selection = PaySelection.Of(comparable, query);
        var missing = _missing.Sentence(selection, query, title);
        if (missing is not null)
            blocks.Add(new Block.Paragraph(missing));
        if (converted != offer)
        {
            blocks.Add(new Block.Paragraph(wording.Say(
                offer.Period switch { PayPeriod.Hour => "offer-no-hourly", PayPeriod.Year => "offer-no-yearly", _ => "offer-converted" },
                ("title", title),
                ("offer", Amount(offer)),
                ("converted", Amount(converted)),
                ("times", WorkingYear.Times(offer.Period).ToString(CultureInfo.InvariantCulture)))));
        }

        blocks.Add(new Block.Lead(Lead(converted, selection.Figures[0])));
        AddGroups(blocks, selection.Figures, figure => Compared(converted, figure));
        AddGroups(blocks, amounts[null].Where(figure => figure.Place == query.Place), pay.Fact);
        return missing;
    }

    private void AddGroups(ImmutableArray<Block>.Builder blocks, IEnumerable<PayFigure> figures, Func<PayFigure, Fact> fact)
    {
        foreach (var group in figures.GroupBy(figure => figure.JobTitle))
        {
            blocks.Add(new Block.Subheading(group.Key));
            blocks.Add(new Block.Facts([.. group.Select(fact)]));
            blocks.AddRange(pay.Doubts(group));
        }
    }

    private string Lead(Offer offer, PayFigure figure) => wording.Say(
        "offer-lead",
        ("offer", Amount(offer)),
        ("position", OfferPosition.Of(offer, figure).Say(wording)),
        ("figure", wording.Say(
            "offer-figure", ("title", figure.JobTitle), ("measure", pay.Measure(figure)), ("amount", pay.Amount(figure)), ("context", pay.Context(figure)))));

    private Fact Compared(Offer offer, PayFigure figure)
    {
        var fact = pay.Fact(figure);
        return fact with { Value = wording.Say("offer-compared", ("position", OfferPosition.Of(offer, figure).Say(wording)), ("figure", fact.Value)) };
    }

    private static Offer Converted(Offer offer)
    {
        var times = WorkingYear.Times(offer.Period);
        return offer.Period == PayPeriod.Year
            ? offer with { From = Hourly(offer.From), To = offer.To is { } upper ? Hourly(upper) : null, Period = PayPeriod.Hour }
            : offer with { From = Yearly(offer.From, times), To = offer.To is { } to ? Yearly(to, times) : null, Period = PayPeriod.Year };
    }

    private static decimal Yearly(decimal amount, int times) => Math.Min(amount, decimal.MaxValue / times) * times;

    private static decimal Hourly(decimal yearly) => Math.Round(yearly / WorkingYear.Times(PayPeriod.Hour), 2);

    private string Amount(Offer offer)
    {
        var amount = offer.To is { } to
            ? wording.Say("pay-range", ("from", MoneyText.Dollars(offer.From)), ("to", MoneyText.Dollars(to)))
            : MoneyText.Dollars(offer.From);
        return wording.Say(PayFigures.Per(offer.Period), ("amount", amount));
    }
}
