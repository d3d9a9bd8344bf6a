using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.Sections;

/// <summary>The sections of a role file.</summary>
/// <param name="ByKind">The sections.</param>
/// <param name="Lines">The lines of their headings.</param>
internal sealed record SectionsOfFile(
    ImmutableSortedDictionary<SectionKind, Section> ByKind, IReadOnlyDictionary<SectionKind, int> Lines)
{
    /// <summary>Reports sections that the role's fields ask for, and an empty salary section without figures.</summary>
    public void ReportMissing(YamlFields role, FileProblems problems)
    {
        var hasPay = role.Has("pay");
        if (!Lines.ContainsKey(SectionKind.Overview))
            problems.Add(role.Line, "the section '## Overview' is missing");
        if (hasPay && !Lines.ContainsKey(SectionKind.Salary))
            problems.Add(role.LineOf("pay"), "a role with 'pay' needs a section '## Salary'");
        if (role.Has("ladders") && !Lines.ContainsKey(SectionKind.CareerPath))
            problems.Add(role.LineOf("ladders"), "a role with 'ladders' needs a section '## Career path'");
        if (!hasPay && ByKind.TryGetValue(SectionKind.Salary, out var salary) && salary.Parts.IsEmpty)
            problems.Add(Lines[SectionKind.Salary], "section 'Salary' is empty; only a role with 'pay' may leave it so");
    }
}
