using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>A name by which a role file says that its role is known.</summary>
/// <param name="Kind">What the name is to its title.</param>
/// <param name="Name">As it is written.</param>
/// <param name="Key">What it has alike with other spellings of the same name.</param>
/// <param name="TitleIndex">Which of the role's titles it belongs to.</param>
internal sealed record RoleName(RoleNameKind Kind, YamlText Name, string Key, int TitleIndex);
