using System.Collections.Immutable;

namespace CareerBot.Conversation.Understanding;

/// <summary>The roles that a message is about.</summary>
/// <param name="Named">Held roles that it names, alone or by what the conversation adds.</param>
/// <param name="Remembered">The conversation's roles, where the message names none.</param>
/// <param name="Choices">Held titles that it may mean.</param>
/// <param name="UnheldTitle">A job title that isn't held, as the user wrote it.</param>
public sealed record RoleReading(
    ImmutableArray<RoleTarget> Named, ImmutableArray<RoleTarget> Remembered, ImmutableArray<RoleTarget> Choices, string? UnheldTitle)
{
    /// <summary>The roles to answer for.</summary>
    public ImmutableArray<RoleTarget> Roles => Named.IsEmpty ? Remembered : Named;

    /// <summary>Whether the message itself says which role it is about, held or not.</summary>
    public bool NamesRole => !Named.IsEmpty || !Choices.IsEmpty || UnheldTitle is not null;
}
