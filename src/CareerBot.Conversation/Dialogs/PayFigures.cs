using System.Globalization;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Writes pay figures, each with its measure and all that its page says about it.</summary>
internal sealed class PayFigures(Wording wording)
{
    /// <summary>The amounts with what qualifies them: "$110,545 a year", "up to $72 an hour", "$133,336 to $200,000 a year and above".</summary>
    public string Amount(PayFigure figure)
    {
        var amount = (figure.From, figure.To) switch
        {
            ({ } from, { } to) when from == to => MoneyText.Dollars(from),
            ({ } from, { } to) => wording.Say("pay-range", ("from", MoneyText.Dollars(from)), ("to", MoneyText.Dollars(to))),
            ({ } from, null) => wording.Say("pay-from", ("from", MoneyText.Dollars(from))),
            (null, { } to) => wording.Say("pay-to", ("to", MoneyText.Dollars(to))),
            _ => "",
        };
        var note = PayNote.Of(figure.Note);
        if (note.Before is { } before)
            amount = wording.Say("pay-qualified", ("qualifier", before), ("amount", amount));
        amount = wording.Say(Per(figure.Period), ("amount", amount));
        return figure.Measure == PayMeasure.Premium && note.After is null ? wording.Say("pay-premium", ("amount", amount)) : amount + note.After;
    }

    /// <summary>What the amount measures: "average base pay", "25th percentile".</summary>
    public string Measure(PayFigure figure)
    {
        var measure = figure switch
        {
            { Measure: PayMeasure.Percentile } => wording.Say("measure-percentile", ("percentile", Ordinal(figure.Percentile!.Value))),
            { Measure: PayMeasure.Range, From: null } or { Measure: PayMeasure.Range, To: null } => wording.Say("measure-range-open"),
            _ => wording.Say($"measure-{figure.Measure.ToString().ToLowerInvariant()}"),
        };
        return figure.Basis == PayBasis.Unstated
            ? measure
            : wording.Say("measure-with-basis", ("measure", measure), ("basis", wording.Say($"basis-{figure.Basis.ToString().ToLowerInvariant()}")));
    }

    /// <summary>Where the figure holds and who collected it: "7 to 10 years of experience, United States, ZipRecruiter, 2024".</summary>
    public string Context(PayFigure figure)
    {
        var parts = new List<string>();
        if (figure.Experience is { } span)
            parts.Add(Experience(span));
        parts.Add(figure.Place);
        if (figure.Survey is { } survey)
            parts.Add(figure.Sample is { } sample ? wording.Say("survey-with-sample", ("survey", survey.Name), ("sample", Number(sample))) : survey.Name);
        if (figure.Year is { } year)
            parts.Add(Number(year));
        return string.Join(", ", parts);
    }

    /// <summary>The context with what else its page remarks on the figure.</summary>
    public string ContextWithRemark(PayFigure figure) => PayNote.Of(figure.Note).Remark is { } remark
        ? wording.Say("context-with-remark", ("context", Context(figure)), ("remark", remark))
        : Context(figure);

    /// <summary>The label of a figure in a list.</summary>
    public string Label(PayFigure figure) => wording.Say("figure-label", ("measure", Measure(figure)), ("context", ContextWithRemark(figure)));

    public Fact Fact(PayFigure figure) => new(
        Label(figure), figure.Doubt is null ? Amount(figure) : wording.Say("figure-doubtful", ("amount", Amount(figure))));

    /// <summary>Why those that are marked as doubtful are.</summary>
    public IEnumerable<Block> Doubts(IEnumerable<PayFigure> figures) =>
        from figure in figures
        where figure.Doubt is not null
        select new Block.Remark(wording.Say("figure-doubt", ("label", Label(figure)), ("doubt", figure.Doubt!)));

    public string Experience(YearSpan span) => span.To is { } to
        ? wording.Say("experience-span", ("from", Number(span.From)), ("to", Number(to)))
        : wording.Say("experience-from", ("from", Number(span.From)));

    /// <summary>The id of the sentence that says the period of an amount.</summary>
    public static string Per(PayPeriod period) => period switch
    {
        PayPeriod.Hour => "pay-hourly",
        PayPeriod.Day => "pay-daily",
        PayPeriod.Week => "pay-weekly",
        PayPeriod.Month => "pay-monthly",
        _ => "pay-yearly",
    };

    public static string Ordinal(int number) => number + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
