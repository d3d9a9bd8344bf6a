using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>Everything that <c>knowledge/</c> holds, read and checked; never changed after load.</summary>
/// <param name="Roles">In the order of their ids, folder by folder.</param>
/// <param name="Pages">The pages that knowledge was written from.</param>
/// <param name="Surveys">The collectors of figures that pages quote.</param>
/// <param name="Language">How people ask and what the bot says.</param>
public sealed record KnowledgeBase(
    ImmutableArray<Role> Roles, ImmutableArray<SourcePage> Pages, ImmutableArray<Survey> Surveys, Language Language)
{
    private readonly ImmutableDictionary<string, Role> _byId = Roles.ToImmutableDictionary(role => role.Id);

    /// <summary>The role with this id, or null.</summary>
    public Role? Find(string id) => _byId.GetValueOrDefault(id);
}
