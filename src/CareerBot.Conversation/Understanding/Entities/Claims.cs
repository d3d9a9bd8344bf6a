using System.Collections.Immutable;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>The entities found so far and the tokens that they hold; a token belongs to the first entity that claims it.</summary>
internal sealed class Claims
{
    private readonly List<Entity> _entities = [];
    private readonly HashSet<int> _tokens = [];

    public bool Has(int token) => _tokens.Contains(token);

    /// <summary>Adds those whose tokens are free.</summary>
    public void Add(IEnumerable<Entity?> entities)
    {
        foreach (var entity in entities.ToList())
        {
            if (entity is null || Enumerable.Range(entity.From, entity.To - entity.From).Any(Has))
                continue;
            _entities.Add(entity);
            // a level or a field on its own leaves its words to the terms
            if (entity is not Entity.PartOfTitle { HasHead: false })
                _tokens.UnionWith(Enumerable.Range(entity.From, entity.To - entity.From));
        }
    }

    public ImmutableArray<Entity> InOrder() => [.. _entities.OrderBy(entity => entity.From)];
}
