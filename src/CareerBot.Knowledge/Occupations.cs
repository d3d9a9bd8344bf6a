using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>The words that job titles are made of, held or not.</summary>
/// <param name="Heads">Nouns that a job title ends in, such as "engineer".</param>
/// <param name="Levels">Words of seniority, such as "junior".</param>
/// <param name="Modifiers">Words that stand before a head in titles that aren't held, such as "network".</param>
/// <param name="Titles">Titles that stand alone although a longer held title ends in them, such as "product manager".</param>
public sealed record Occupations(
    ImmutableArray<string> Heads, ImmutableArray<string> Levels, ImmutableArray<string> Modifiers, ImmutableArray<string> Titles);
