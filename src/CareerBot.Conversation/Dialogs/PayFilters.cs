using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Whether a pay figure is of the kind that a question asks for.</summary>
internal static class PayFilters
{
    private const int TopPercentile = 90;

    /// <summary>A filter for each detail that the question names, the one that narrows most by meaning first.</summary>
    public static IEnumerable<(MissingDetail Detail, Func<PayFigure, bool> Fits)> Of(PayQuery query)
    {
        if (query.Survey is { } survey)
            yield return (MissingDetail.Survey, figure => figure.Survey?.Name == survey);
        if (query.Place is { } place)
            yield return (MissingDetail.Place, figure => figure.Place == place);
        if (query.Experience is { } experience)
            yield return (MissingDetail.Experience, figure => figure.Experience is { } span && Covers(span, experience.From));
        if (query.Percentile is { } percentile)
            yield return (MissingDetail.Percentile, figure => figure.Percentile == percentile);
        else if (query.Measure is { } measure)
            yield return (MissingDetail.Measure, figure => Measures(figure, measure));
        if (query.Period is { } period)
            yield return (MissingDetail.Period, figure => figure.Period == period);
        if (query.Basis is { } basis)
            yield return (MissingDetail.Basis, figure => figure.Basis == basis);
        if (query.Year is { } year)
            yield return (MissingDetail.Year, figure => (figure.Year ?? figure.Page.Year) == year);
    }

    /// <summary>Leaves out what fits less well than something else: a bracket that ends at the asked-for year before one that starts there.</summary>
    public static List<PayFigure> Sharpen(PayQuery query, MissingDetail detail, List<PayFigure> fitting)
    {
        var sharper = detail switch
        {
            MissingDetail.Experience => fitting.Where(figure => figure.Experience!.To is not { } to || query.Experience!.From < to),
            MissingDetail.Measure => fitting.Where(figure => figure.Measure == query.Measure),
            _ => [],
        };
        return sharper.ToList() is { Count: > 0 } found ? found : fitting;
    }

    /// <summary>How far a figure is from being the first to name; figures of equal distance stay in the file's order.</summary>
    public static int Distance(PayQuery query, PayFigure figure) =>
        (query.Period is null && figure.Period == PayPeriod.Hour ? 16 : 0)
        + (query.Experience is null && figure.Experience is not null ? 8 : 0)
        + (query.Measure == PayMeasure.Highest || query.Percentile >= TopPercentile ? BelowTheTop(query, figure) : 0);

    /// <summary>Whether an amount above an average may answer the question: where it asks for that, or for nothing but the place.</summary>
    public static bool MayBePremium(PayQuery query, PayFigure figure) =>
        query.Measure == PayMeasure.Premium
        || (query.Place == figure.Place && query is { Measure: null, Percentile: null, Survey: null, Experience: null, Basis: null, Period: null });

    // What comes nearest to the very top where the figure asked for isn't held.
    private static int BelowTheTop(PayQuery query, PayFigure figure) => figure switch
    {
        { Measure: PayMeasure.Highest } when query.Measure == PayMeasure.Highest => 0,
        { Percentile: { } percentile } when percentile == query.Percentile => 0,
        { Measure: PayMeasure.Top } => 1,
        { Percentile: >= TopPercentile } => 2,
        { Measure: PayMeasure.Range, To: not null } => 3,
        _ => 4,
    };

    private static bool Covers(YearSpan span, decimal years) => years >= span.From && (span.To is not { } to || years <= to);

    // Whoever asks for top earners is answered by any figure from the top; the highest one is a single figure.
    private static bool Measures(PayFigure figure, PayMeasure measure) =>
        figure.Measure == measure || (measure == PayMeasure.Top && (figure.Measure == PayMeasure.Highest || figure.Percentile >= TopPercentile));
}
