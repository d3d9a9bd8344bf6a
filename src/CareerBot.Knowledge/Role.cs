using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>A role as one file of <c>knowledge/roles</c> gives it.</summary>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="Titles">At least one; the first is the role's own.</param>
/// <param name="Profile">What it is searched by.</param>
/// <param name="Pay">All its pay figures, in the file's order.</param>
/// <param name="Ladders">The careers that it is a step of.</param>
/// <param name="Related">Ids of roles close to it, closest first.</param>
/// <param name="Sections">The sections that it holds.</param>
public sealed record Role(
    string Id,
    ImmutableArray<JobTitle> Titles,
    RoleProfile Profile,
    ImmutableArray<PayFigure> Pay,
    ImmutableArray<CareerLadder> Ladders,
    ImmutableArray<string> Related,
    ImmutableSortedDictionary<SectionKind, Section> Sections)
{
    public string Title => Titles[0].Name;
}
