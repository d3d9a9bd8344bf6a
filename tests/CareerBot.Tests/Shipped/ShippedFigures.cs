using System.Globalization;
using CareerBot.Knowledge;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Shipped;

/// <summary>The shipped pay figures and the words for them.</summary>
internal static class ShippedFigures
{
    /// <summary>Every figure with its role.</summary>
    public static IReadOnlyList<(Role Role, PayFigure Figure)> All { get; } =
        [.. from role in ShippedFolders.Knowledge.Roles from figure in role.Pay select (role, figure)];

    /// <summary>A row a figure: its place among all and what tells it apart, for a test's name.</summary>
    public static TheoryData<int, string> Rows(Func<PayFigure, bool> wanted)
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, (_, figure)) in All.Index())
        {
            if (wanted(figure))
                data.Add(index, $"{figure.JobTitle} {MeasureOf(figure)} {string.Join(" to ", AmountsOf(figure))}");
        }

        return data;
    }

    /// <summary>The question that names all by which a person tells a figure from others.</summary>
    public static string Question(PayFigure figure)
    {
        var period = figure.Period == PayPeriod.Hour ? "hourly " : "";
        var basis = figure.Basis == PayBasis.Unstated ? "" : Ask.Say($"basis-{figure.Basis.ToString().ToLowerInvariant()}");
        var what = figure.Measure switch
        {
            PayMeasure.Average or PayMeasure.Median => $"the {MeasureOf(figure)} {period}{(basis.Length > 0 ? basis : "pay")}",
            PayMeasure.Range => $"the range of {period}pay",
            PayMeasure.Percentile => $"the {MeasureOf(figure)} of {period}pay",
            PayMeasure.Top => $"the {period}pay of top earners",
            PayMeasure.Highest => "the highest reported pay",
            _ => "the premium over the average",
        };
        var years = figure.Experience is { } span ? $" with {YearsIn(span).ToString(CultureInfo.InvariantCulture)} years of experience" : "";
        var place = figure.Place switch { "United States" => "", "global" => " worldwide", var city => $" in {city}" };
        var survey = figure.Survey is { } source ? $" according to {source.Name}" : "";
        return $"what is {what} for a {figure.JobTitle}{years}{place}{survey}?";
    }

    /// <summary>The figures of the role that the same question names; the role's own title stands for all of its titles.</summary>
    public static IEnumerable<PayFigure> NamedAlike(Role role, PayFigure figure) =>
        role.Pay.Where(other => Question(figure.JobTitle == role.Title ? other with { JobTitle = role.Title } : other) == Question(figure));

    /// <summary>The amounts as answers write them, the lower bound first.</summary>
    public static string[] AmountsOf(PayFigure figure) =>
        [.. new[] { figure.From, figure.To }.OfType<decimal>().Distinct().Select(Dollars)];

    public static string Dollars(decimal amount) =>
        amount.ToString(amount == decimal.Truncate(amount) ? "$#,##0" : "$#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>What the amounts measure, in the words of the answers.</summary>
    public static string MeasureOf(PayFigure figure) => figure switch
    {
        { Measure: PayMeasure.Percentile } => Ask.Say("measure-percentile", ("percentile", $"{figure.Percentile}th")),
        { Measure: PayMeasure.Range, From: null } or { Measure: PayMeasure.Range, To: null } => Ask.Say("measure-range-open"),
        _ => Ask.Say($"measure-{figure.Measure.ToString().ToLowerInvariant()}"),
    };

    private static int YearsIn(YearSpan span) => span.To is { } to ? (span.From + to) / 2 : span.From + 1;
}
