using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>How people ask and what the bot says: <c>knowledge/language</c>.</summary>
/// <param name="Intents">Examples by intent (<c>intents.yaml</c>).</param>
/// <param name="Terms">Words and phrases that mean the same, by term (<c>terms.yaml</c>).</param>
/// <param name="Shorthand">What abbreviations stand for (<c>shorthand.yaml</c>).</param>
/// <param name="Skills">Skills with their synonyms (<c>skills.yaml</c>).</param>
/// <param name="Occupations">The words that job titles are made of (<c>occupations.yaml</c>).</param>
/// <param name="Names">Places, surveys and currencies that people name (<c>names.yaml</c>).</param>
/// <param name="Words">Everyday English words, which are never taken for a misspelt term (<c>words.txt</c>).</param>
/// <param name="Replies">Every sentence that the bot says, by id (<c>replies.yaml</c>).</param>
public sealed record Language(
    ImmutableDictionary<string, ImmutableArray<string>> Intents,
    ImmutableDictionary<string, ImmutableArray<string>> Terms,
    Shorthand Shorthand,
    ImmutableDictionary<string, ImmutableArray<string>> Skills,
    Occupations Occupations,
    KnownNames Names,
    FrozenSet<string> Words,
    Replies Replies);
