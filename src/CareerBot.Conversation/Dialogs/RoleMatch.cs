using System.Collections.Immutable;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>A role that meets the conditions of a search.</summary>
/// <param name="Role">The role.</param>
/// <param name="Target">The role under the title that met them.</param>
/// <param name="Figure">The figure that met a condition on pay, or the role's first; null where none is held.</param>
/// <param name="Skills">The skills asked for that it has.</param>
internal sealed record RoleMatch(Role Role, RoleTarget Target, PayFigure? Figure, ImmutableArray<string> Skills)
{
    /// <summary>What matches are ordered by: dollars a year.</summary>
    public decimal Rank => Figure?.From ?? Figure?.To ?? 0;

    /// <summary>The match of a role, or null where it doesn't meet the conditions or its pages don't say.</summary>
    public static RoleMatch? Of(Role role, FindQuery query)
    {
        var figures = role.Pay.Where(figure => figure.Period == PayPeriod.Year && figure.Measure != PayMeasure.Premium).ToList();
        var figure = figures.FirstOrDefault();
        if (query.PayFrom is not null || query.PayTo is not null)
        {
            figure = figures.Where(candidate => Meets(candidate, query)).OrderBy(candidate => candidate.Measure is PayMeasure.Average or PayMeasure.Median ? 0 : 1).FirstOrDefault();
            if (figure is null)
                return null;
        }

        ImmutableArray<string> skills = [.. query.Skills.Where(role.Profile.Skills.Contains)];
        if (query.WithoutRoles.Contains(role.Id)
            || skills.Length < query.Skills.Length
            || (!query.WithoutSkills.IsEmpty && (role.Profile.Skills.IsEmpty || query.WithoutSkills.Any(role.Profile.Skills.Contains)))
            || (query.Experience is { } years && (role.Profile.MinimumExperience is not { } least || least > years))
            || !MeetsEducation(role.Profile, query))
        {
            return null;
        }

        return new RoleMatch(role, new RoleTarget(role.Id, figure?.JobTitle ?? role.Title), figure, skills);
    }

    private static bool Meets(PayFigure figure, FindQuery query)
    {
        var (low, high) = (figure.From ?? figure.To!.Value, figure.To ?? figure.From!.Value);
        return query switch
        {
            { PayFrom: { } from, PayTo: { } to } => low <= to && high >= from,
            { PayFrom: { } from } => high >= from,
            { PayTo: { } to } => low <= to,
            _ => true,
        };
    }

    private static bool MeetsEducation(RoleProfile profile, FindQuery query) => query.Education switch
    {
        null => true,
        { } wanted when query.WithoutEducation => (profile.MinimumEducation ?? profile.UsualEducation) < wanted,
        { } wanted => profile.MinimumEducation == wanted || profile.UsualEducation == wanted,
    };
}
