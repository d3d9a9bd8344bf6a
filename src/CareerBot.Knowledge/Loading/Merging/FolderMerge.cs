using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.RoleFiles;

namespace CareerBot.Knowledge.Loading.Merging;

/// <summary>Puts the roles of several folders together; what an earlier folder holds, a later one loses.</summary>
internal sealed class FolderMerge
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<RoleFile> _kept = [];

    /// <summary>The roles that are kept, with the names that are left to them.</summary>
    public static IReadOnlyList<RoleFile> Merge(IReadOnlyList<RoleFolder> folders)
    {
        var merge = new FolderMerge();
        foreach (var folder in folders)
            merge.Add(folder);
        return merge._kept;
    }

    private void Add(RoleFolder folder)
    {
        var start = _kept.Count;
        foreach (var file in folder.Files)
        {
            if (_ids.Contains(file.Id.Text))
                continue;
            var role = Trim(file);
            if (!role.Titles.IsEmpty)
                _kept.Add(file with { Role = role });
        }
        for (var index = start; index < _kept.Count; index++)
        {
            _ids.Add(_kept[index].Id.Text);
            foreach (var name in _kept[index].Names)
                _names.Add(name.Key);
        }
    }

    /// <summary>The role without the names that earlier folders hold, and without the figures of titles that it loses.</summary>
    private Role Trim(RoleFile file)
    {
        if (!IsHeldInPart(file))
            return file.Role;
        var role = file.Role;
        var titles = ImmutableArray.CreateBuilder<JobTitle>(role.Titles.Length);
        for (var index = 0; index < role.Titles.Length; index++)
        {
            var held = HeldNames(file, index);
            var title = role.Titles[index];
            if (held.Contains(title.Name))
                continue;
            titles.Add(title with { Aliases = title.Aliases.RemoveRange(held), SharedAliases = title.SharedAliases.RemoveRange(held) });
        }
        var pay = role.Pay.RemoveAll(figure => !titles.Any(title => title.Name == figure.JobTitle));
        return role with { Titles = titles.DrainToImmutable(), Pay = pay, Sections = WithoutEmptySalary(role.Sections, pay) };
    }

    private bool IsHeldInPart(RoleFile file)
    {
        foreach (var name in file.Names)
        {
            if (_names.Contains(name.Key))
                return true;
        }
        return false;
    }

    private HashSet<string> HeldNames(RoleFile file, int titleIndex)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in file.Names)
        {
            if (name.TitleIndex == titleIndex && _names.Contains(name.Key))
                held.Add(name.Name.Text);
        }
        return held;
    }

    private static ImmutableSortedDictionary<SectionKind, Section> WithoutEmptySalary(
        ImmutableSortedDictionary<SectionKind, Section> sections, ImmutableArray<PayFigure> pay) =>
        pay.IsEmpty && sections.TryGetValue(SectionKind.Salary, out var salary) && salary.Parts.IsEmpty
            ? sections.Remove(SectionKind.Salary)
            : sections;
}
