using System.Collections.Immutable;

namespace CareerBot.Conversation;

/// <summary>What one member's conversation has on the table.</summary>
public sealed record ConversationMemory
{
    public static readonly ConversationMemory Empty = new();

    private const int MostRecent = 4;

    /// <summary>The roles last spoken of.</summary>
    public ImmutableArray<RoleTarget> Roles { get; init; } = [];

    /// <summary>The roles spoken of, each once, the last one at the end.</summary>
    public ImmutableArray<RoleTarget> Recent { get; init; } = [];

    /// <summary>What was last asked for; null before the first question.</summary>
    public Intent? Intent { get; init; }

    /// <summary>The section of a comparison; null for all.</summary>
    public Intent? Section { get; init; }

    public PayQuery Pay { get; init; } = PayQuery.Any;

    public Offer? Offer { get; init; }

    public FindQuery Find { get; init; } = FindQuery.Any;

    /// <summary>The title last asked for that isn't held, as it was written; null for none.</summary>
    public string? UnheldTitle { get; init; }

    /// <summary>The roles last offered to choose from.</summary>
    public ImmutableArray<RoleTarget> Choices { get; init; } = [];

    /// <summary>Whether a role is on the table, held or not.</summary>
    public bool HasRole => !Roles.IsEmpty || UnheldTitle is not null;

    /// <summary>The memory after a message of this meaning; small talk and other subjects leave it as it is.</summary>
    /// <param name="meaning">What was answered.</param>
    /// <param name="offered">The roles that the answer offered to choose from.</param>
    public ConversationMemory After(Meaning meaning, ImmutableArray<RoleTarget> offered) => meaning.Intent switch
    {
        Conversation.Intent.Greeting or Conversation.Intent.Thanks or Conversation.Intent.Goodbye or Conversation.Intent.Help
            or Conversation.Intent.OutOfScope or Conversation.Intent.Sources => this,
        Conversation.Intent.Clarify or Conversation.Intent.UnknownRole => this with
        {
            // "it" after a role that isn't held is that role, not the one before
            Roles = meaning.Intent == Conversation.Intent.UnknownRole ? [] : Roles,
            Intent = meaning.Wanted,
            Pay = meaning.Pay,
            Offer = meaning.Offer ?? Offer,
            Choices = offered,
            UnheldTitle = meaning.UnheldTitle,
        },
        Conversation.Intent.FindRoles or Conversation.Intent.ListRoles => this with
        {
            Intent = meaning.Intent,
            Find = meaning.Find,
            Choices = offered,
        },
        _ => new ConversationMemory
        {
            Roles = meaning.Roles,
            Recent = [.. Recent.Except(meaning.Roles).Concat(meaning.Roles).TakeLast(MostRecent)],
            Intent = meaning.Intent,
            Section = meaning.Wanted,
            Pay = meaning.Pay,
            Offer = meaning.Offer ?? Offer,
            Find = Find,
        },
    };
}
