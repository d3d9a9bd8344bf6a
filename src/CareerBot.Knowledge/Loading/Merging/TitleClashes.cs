using CareerBot.Knowledge.Loading.RoleFiles;

namespace CareerBot.Knowledge.Loading.Merging;

/// <summary>Reports names by which two roles of one folder are known, unless both mark them as shared.</summary>
internal sealed class TitleClashes
{
    private readonly Dictionary<string, Holder> _holders = new(StringComparer.Ordinal);

    public static void Report(RoleFolder folder)
    {
        var clashes = new TitleClashes();
        foreach (var file in folder.Files)
        {
            foreach (var name in file.Names)
                clashes.Add(file, name);
        }
        if (folder.HasAllTitles)
            clashes.ReportLonely();
    }

    private void Add(RoleFile file, RoleName name)
    {
        if (_holders.TryAdd(name.Key, new Holder(file, name)))
            return;
        var first = _holders[name.Key];
        if (ReferenceEquals(first.File, file))
        {
            if (first.Name.TitleIndex != name.TitleIndex)
                Add(file, name, $"stands under another title of this role too: '{first.Name.Name.Text}' (line {first.Name.Name.Line})");
            return;
        }
        first.IsHeldTwice = true;
        if (first.Name.Kind is RoleNameKind.SharedAlias && name.Kind is RoleNameKind.SharedAlias)
            return;
        var where = $"{first.File.Problems.File}:{first.Name.Name.Line}";
        Add(file, name, first.Name.Kind is RoleNameKind.Title || name.Kind is RoleNameKind.Title
            ? $"is a name of role '{first.File.Id.Text}' too ({where}); a title can't be shared, take it out of one of them"
            : $"is a name of role '{first.File.Id.Text}' too ({where}); list it under 'shared' in both, or take it out of one");
    }

    private void ReportLonely()
    {
        foreach (var holder in _holders.Values)
        {
            if (holder.Name.Kind is RoleNameKind.SharedAlias && !holder.IsHeldTwice)
                Add(holder.File, holder.Name, "is marked as shared, but no other role of this folder has it; list it under 'aliases'");
        }
    }

    private static void Add(RoleFile file, RoleName name, string what) =>
        file.Problems.Add(name.Name.Line, $"'{name.Name.Text}' {what}");

    private sealed class Holder(RoleFile file, RoleName name)
    {
        public RoleFile File => file;

        public RoleName Name => name;

        public bool IsHeldTwice { get; set; }
    }
}
