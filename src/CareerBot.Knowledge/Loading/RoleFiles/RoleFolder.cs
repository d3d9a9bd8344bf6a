using System.Collections.Immutable;

namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>The role files of one folder.</summary>
/// <param name="Files">In the order of their names.</param>
/// <param name="HasAllTitles">Whether the titles of every file could be read.</param>
internal sealed record RoleFolder(ImmutableArray<RoleFile> Files, bool HasAllTitles);
