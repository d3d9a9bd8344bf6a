using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>A collector of figures that a page quotes, such as ZipRecruiter.</summary>
/// <param name="Name">As it is written in answers.</param>
/// <param name="Aliases">Other ways in which people write it.</param>
public sealed record Survey(string Name, ImmutableArray<string> Aliases);
