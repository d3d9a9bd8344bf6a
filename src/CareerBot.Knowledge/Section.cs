using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>One <c>##</c> section of a role file.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Pages">The pages that it was written from; at least one.</param>
/// <param name="Parts">Its text; empty only for a salary section, which may hold figures alone.</param>
public sealed record Section(SectionKind Kind, ImmutableArray<SourcePage> Pages, ImmutableArray<SectionPart> Parts);
