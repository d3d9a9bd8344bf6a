using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>Titles in the order in which a career goes through them.</summary>
/// <param name="Steps">At least two.</param>
/// <param name="Page">The page that gives it.</param>
public sealed record CareerLadder(ImmutableArray<CareerStep> Steps, SourcePage Page);
