using System.Collections.Immutable;
using CareerBot.Knowledge;

namespace CareerBot.Conversation;

/// <summary>The conditions of a search for roles; null or empty where the question says nothing.</summary>
public sealed record FindQuery
{
    public static readonly FindQuery Any = new();

    /// <summary>In US dollars a year.</summary>
    public decimal? PayFrom { get; init; }

    /// <summary>In US dollars a year.</summary>
    public decimal? PayTo { get; init; }

    public ImmutableArray<string> Skills { get; init; } = [];

    /// <summary>Years of experience that the person has.</summary>
    public decimal? Experience { get; init; }

    /// <summary>A degree that is asked about.</summary>
    public Education? Education { get; init; }

    /// <summary>Whether the roles should do without <see cref="Education"/>.</summary>
    public bool WithoutEducation { get; init; }
}
