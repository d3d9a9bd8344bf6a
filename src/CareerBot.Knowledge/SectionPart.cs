using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>The items of a section under one <c>###</c> heading, or those before the first of them.</summary>
/// <param name="Heading">Null for the items before the first heading.</param>
/// <param name="Items">At least one.</param>
public sealed record SectionPart(string? Heading, ImmutableArray<SectionItem> Items);
