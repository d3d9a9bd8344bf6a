namespace CareerBot.Knowledge;

/// <summary>One pay figure as its page gives it, in US dollars.</summary>
/// <param name="JobTitle">The job title that the page gives the figure for; one of its role's titles.</param>
/// <param name="Measure">What the figure measures.</param>
/// <param name="From">The amount, or the lower bound; null where there is no lower bound.</param>
/// <param name="To">The amount again, or the upper bound; null where there is no upper bound.</param>
/// <param name="Period">The time that the figure is for.</param>
/// <param name="Percentile">1 to 99 for <see cref="PayMeasure.Percentile"/>, else null.</param>
/// <param name="Basis">Which parts of pay it counts.</param>
/// <param name="Place">Where it holds, such as "United States", "global" or a city.</param>
/// <param name="Experience">The bracket of experience that it holds for; null for all.</param>
/// <param name="Survey">Who collected it; null where the page doesn't say.</param>
/// <param name="Sample">How many salaries or profiles it rests on; null where the page doesn't say.</param>
/// <param name="Page">The page that gives it.</param>
/// <param name="Year">The year that it speaks of; null where the page says none.</param>
/// <param name="Approximate">The page says "up to", "around", "more than" or the like; see <paramref name="Note"/>.</param>
/// <param name="Note">What the page adds to the figure, such as "up to"; null for nothing.</param>
/// <param name="Doubt">Why the figure is doubtful; null where it isn't.</param>
public sealed record PayFigure(
    string JobTitle,
    PayMeasure Measure,
    decimal? From,
    decimal? To,
    PayPeriod Period,
    int? Percentile,
    PayBasis Basis,
    string Place,
    YearSpan? Experience,
    Survey? Survey,
    int? Sample,
    SourcePage Page,
    int? Year,
    bool Approximate,
    string? Note,
    string? Doubt);
