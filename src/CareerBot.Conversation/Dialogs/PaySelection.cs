using System.Collections.Immutable;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>What was asked for of a pay figure and isn't held.</summary>
internal enum MissingDetail
{
    Currency,
    Place,
    Survey,
    Experience,
    Percentile,
    Measure,
    Period,
    Basis,
    Year,
}

/// <summary>A role's pay figures in the order in which a question wants them.</summary>
/// <param name="Figures">All figures of the titles that were asked for, the best fitting first.</param>
/// <param name="Missing">What was asked for and isn't held.</param>
internal sealed record PaySelection(ImmutableArray<PayFigure> Figures, ImmutableArray<MissingDetail> Missing)
{
    /// <summary>Chooses the figures of a title, or of all of a role's titles where the one asked for has none of its own.</summary>
    public static PaySelection Of(Role role, string? jobTitle, PayQuery query) => Of(FiguresOf(role, jobTitle), query);

    /// <summary>A title's own figures, or all of its role's where it has none or is the role's first.</summary>
    public static ImmutableArray<PayFigure> FiguresOf(Role role, string? jobTitle)
    {
        ImmutableArray<PayFigure> ofTitle = [.. role.Pay.Where(figure => figure.JobTitle == jobTitle)];
        return ofTitle.IsEmpty || jobTitle == role.Title ? role.Pay : ofTitle;
    }

    /// <summary>Puts figures in the order in which a question wants them.</summary>
    public static PaySelection Of(ImmutableArray<PayFigure> figures, PayQuery query)
    {
        var missing = ImmutableArray.CreateBuilder<MissingDetail>();
        var fitting = figures.Where(figure => figure.Measure != PayMeasure.Premium || PayFilters.MayBePremium(query, figure)).ToList();
        if (fitting.Count == 0)
            fitting = [.. figures];
        if (query.Currency is not null)
            missing.Add(MissingDetail.Currency);
        foreach (var (detail, fits) in PayFilters.Of(query))
        {
            var remaining = fitting.Where(fits).ToList();
            if (remaining.Count > 0)
                fitting = PayFilters.Sharpen(query, detail, remaining);
            else
                missing.Add(detail);
        }

        fitting = [.. fitting.OrderBy(figure => PayFilters.Distance(query, figure))];
        var ofPlace = figures.Where(figure => figure.Measure == PayMeasure.Premium && figure.Place == query.Place);
        return new PaySelection([.. fitting.Take(1).Concat(ofPlace).Concat(fitting).Concat(figures).Distinct()], missing.DrainToImmutable());
    }
}
