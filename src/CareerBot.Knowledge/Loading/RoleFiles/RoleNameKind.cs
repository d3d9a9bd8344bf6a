namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>What a name is to its title.</summary>
internal enum RoleNameKind
{
    Title,
    Alias,
    SharedAlias,
}
