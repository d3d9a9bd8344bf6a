using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>A role as its file gives it, before it is held against the other roles.</summary>
/// <param name="Problems">Those of the file.</param>
/// <param name="Id">With its line.</param>
/// <param name="Role">Without ladders.</param>
/// <param name="Names">All names of all titles, in the file's order.</param>
/// <param name="Ladders">As they are written.</param>
/// <param name="Related">Ids, with their lines.</param>
internal sealed record RoleFile(
    FileProblems Problems,
    YamlText Id,
    Role Role,
    ImmutableArray<RoleName> Names,
    ImmutableArray<LadderDraft> Ladders,
    ImmutableArray<YamlText> Related);
