using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>A ladder as it is written: its steps may be titles or ids of roles that aren't read yet.</summary>
/// <param name="Steps">As they are written.</param>
/// <param name="Page">Null where the file names none that is known.</param>
internal sealed record LadderDraft(ImmutableArray<YamlText> Steps, SourcePage? Page);
