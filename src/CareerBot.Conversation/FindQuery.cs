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

    /// <summary>Skills that the roles should do without.</summary>
    public ImmutableArray<string> WithoutSkills { get; init; } = [];

    /// <summary>Ids of roles that are left out.</summary>
    public ImmutableArray<string> WithoutRoles { get; init; } = [];

    /// <summary>Whether the worst paid come first.</summary>
    public bool LowestFirst { get; init; }

    /// <summary>Whether the question ranks by pay, so that it needs no condition.</summary>
    public bool RanksByPay { get; init; }

    /// <summary>Whether the question sets a condition.</summary>
    public bool HasCondition =>
        PayFrom is not null || PayTo is not null || !Skills.IsEmpty || !WithoutSkills.IsEmpty || Experience is not null || Education is not null;

    /// <summary>Years of experience that the person has.</summary>
    public decimal? Experience { get; init; }

    /// <summary>A degree that is asked about.</summary>
    public Education? Education { get; init; }

    /// <summary>Whether the roles should do without <see cref="Education"/>.</summary>
    public bool WithoutEducation { get; init; }

    /// <summary>The same search with what another one names in place of what it said.</summary>
    public FindQuery RefinedBy(FindQuery other) => other with
    {
        PayFrom = other.PayFrom ?? (other.PayTo is null ? PayFrom : null),
        PayTo = other.PayTo ?? (other.PayFrom is null ? PayTo : null),
        Skills = other.Skills.IsEmpty && other.WithoutSkills.IsEmpty ? Skills : other.Skills,
        WithoutSkills = other.Skills.IsEmpty && other.WithoutSkills.IsEmpty ? WithoutSkills : other.WithoutSkills,
        WithoutRoles = [.. WithoutRoles.Union(other.WithoutRoles)],
        Experience = other.Experience ?? Experience,
        Education = other.Education ?? Education,
        WithoutEducation = other.Education is null ? WithoutEducation : other.WithoutEducation,
    };
}
