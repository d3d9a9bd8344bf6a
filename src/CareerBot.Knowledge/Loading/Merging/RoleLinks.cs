using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.RoleFiles;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.Merging;

/// <summary>Completes roles with what they take from other roles: the steps of their ladders, the related roles that are kept.</summary>
/// <param name="kept">By id, the roles that the knowledge holds.</param>
/// <param name="read">By id, these and those that an earlier folder left nothing of.</param>
internal sealed class RoleLinks(IReadOnlyDictionary<string, Role> kept, IReadOnlyDictionary<string, Role> read)
{
    public static ImmutableArray<Role> Complete(IReadOnlyList<RoleFolder> folders)
    {
        var files = FolderMerge.Merge(folders);
        var kept = files.ToDictionary(file => file.Id.Text, file => file.Role);
        var read = new Dictionary<string, Role>(kept);
        foreach (var folder in folders)
        {
            foreach (var file in folder.Files)
                read.TryAdd(file.Id.Text, file.Role);
        }
        var links = new RoleLinks(kept, read);
        return [.. files.Select(links.Complete)];
    }

    private Role Complete(RoleFile file)
    {
        var ladders = ImmutableArray.CreateBuilder<CareerLadder>(file.Ladders.Length);
        foreach (var (steps, page) in file.Ladders)
        {
            if (page is not null)
                ladders.Add(new CareerLadder([.. steps.Select(Step)], page));
        }
        return file.Role with { Ladders = ladders.DrainToImmutable(), Related = file.Role.Related.RemoveAll(id => !kept.ContainsKey(id)) };
    }

    private CareerStep Step(YamlText step) => read.TryGetValue(step.Text, out var role)
        ? new CareerStep(role.Title, kept.ContainsKey(step.Text) ? step.Text : null)
        : new CareerStep(step.Text, null);
}
