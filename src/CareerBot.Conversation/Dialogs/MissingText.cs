using System.Collections.Immutable;
using System.Globalization;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Says what was asked for of a pay figure and isn't held.</summary>
internal sealed class MissingText(Wording wording)
{
    /// <summary>One sentence, or null where nothing is missing.</summary>
    public Line? Sentence(PaySelection selection, PayQuery query, string title)
    {
        if (selection.Missing.IsEmpty)
            return null;
        var missing = wording.List(selection.Missing.Select(detail => Name(detail, query, selection.Figures)));
        return wording.Say(selection.Figures.IsEmpty ? "pay-missing-all" : "pay-missing", ("missing", missing), ("title", title));
    }

    /// <summary>What no figure at all is held for, or null: for searches, which name no role.</summary>
    public Line? Anywhere(KnowledgeBase knowledge, PayQuery query)
    {
        var figures = knowledge.Roles.SelectMany(role => role.Pay).ToList();
        var searched = new PayQuery { Place = query.Place, Survey = query.Survey, Year = query.Year };
        MissingDetail[] missing =
        [
            .. query.Currency is null ? Array.Empty<MissingDetail>() : [MissingDetail.Currency],
            .. PayFilters.Of(searched).Where(filter => !figures.Exists(figure => filter.Fits(figure))).Select(filter => filter.Detail),
        ];
        if (missing.Length == 0)
            return null;
        return wording.Say("find-missing", ("missing", wording.List(missing.Select(detail => Name(detail, query, [])))));
    }

    private string Name(MissingDetail detail, PayQuery query, ImmutableArray<PayFigure> figures) => detail switch
    {
        MissingDetail.Currency => wording.Say("missing-currency", ("currency", query.Currency!)),
        // A premium of the place is held then.
        MissingDetail.Place when figures.Any(figure => figure.Place == query.Place) =>
            wording.Say("missing-place-measure", ("measure", Measure(query)), ("place", query.Place!)),
        MissingDetail.Place => wording.Say("missing-place", ("place", query.Place!)),
        MissingDetail.Survey => wording.Say("missing-survey", ("survey", query.Survey!)),
        MissingDetail.Experience => wording.Say("missing-experience", ("years", query.Experience!.From.ToString("0.#", CultureInfo.InvariantCulture))),
        MissingDetail.Percentile => wording.Say("missing-percentile", ("percentile", PayFigures.Ordinal(query.Percentile!.Value))),
        MissingDetail.Measure => wording.Say($"missing-{query.Measure.ToString()!.ToLowerInvariant()}"),
        MissingDetail.Period => wording.Say($"missing-{query.Period.ToString()!.ToLowerInvariant()}"),
        MissingDetail.Basis => wording.Say($"missing-{query.Basis.ToString()!.ToLowerInvariant()}"),
        MissingDetail.Year => wording.Say("missing-calendar-year", ("year", query.Year!.Value.ToString(CultureInfo.InvariantCulture))),
        _ => throw new ArgumentOutOfRangeException(nameof(detail)),
    };

    private string Measure(PayQuery query) => query switch
    {
        { Percentile: { } percentile } => wording.Say("measure-percentile", ("percentile", PayFigures.Ordinal(percentile))),
        { Measure: { } measure } => wording.Say($"measure-{measure.ToString().ToLowerInvariant()}"),
        _ => wording.Say("measure-any"),
    };
}
