using System.Collections.Immutable;

namespace CareerBot.Conversation;

/// <summary>What a message means, in its conversation.</summary>
public sealed record Meaning
{
    public required Intent Intent { get; init; }

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The roles that the answer is about, in the order in which they were named.</summary>
    public ImmutableArray<RoleTarget> Roles { get; init; } = [];

    /// <summary>What was asked for where the answer is a question back or a no, and the section of a comparison.</summary>
    public Intent? Wanted { get; init; }

    public PayQuery Pay { get; init; } = PayQuery.Any;

    public Offer? Offer { get; init; }

    public FindQuery Find { get; init; } = FindQuery.Any;

    /// <summary>Stems of the words that say which part of a section is asked for.</summary>
    public ImmutableArray<string> Focus { get; init; } = [];

    /// <summary>Skills that were named.</summary>
    public ImmutableArray<string> Skills { get; init; } = [];

    /// <summary>The job title that isn't held, as the user wrote it.</summary>
    public string? UnheldTitle { get; init; }

    /// <summary>The roles to choose from, likeliest first.</summary>
    public ImmutableArray<RoleTarget> Choices { get; init; } = [];
}
