using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>A job title under which a role is known.</summary>
/// <param name="Name">As it is written in answers.</param>
/// <param name="Aliases">Other ways to say it that shorthand, plurals, order of words and typos don't explain.</param>
/// <param name="SharedAliases">Aliases that other roles hold too: they are asked back.</param>
public sealed record JobTitle(string Name, ImmutableArray<string> Aliases, ImmutableArray<string> SharedAliases);
