using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Knowledge;

/// <summary>What <see cref="KnowledgeLoader"/> made of the folders: the knowledge, or everything that is wrong with it.</summary>
/// <param name="Knowledge">Null where there is a problem.</param>
/// <param name="Problems">By file and line; empty where there is none.</param>
public sealed record KnowledgeLoadResult(KnowledgeBase? Knowledge, ImmutableArray<KnowledgeProblem> Problems)
{
    [MemberNotNullWhen(true, nameof(Knowledge))]
    public bool Succeeded => Knowledge is not null;
}
