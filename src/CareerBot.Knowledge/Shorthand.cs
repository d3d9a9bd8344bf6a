using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>What abbreviations stand for.</summary>
/// <param name="Fields">Those of fields of work, whose words are read as one: "ml" is "machine learning".</param>
/// <param name="Words">All others: "mle" is "machine learning engineer", "avg" is "average".</param>
public sealed record Shorthand(ImmutableDictionary<string, string> Fields, ImmutableDictionary<string, string> Words)
{
    /// <summary>Both kinds.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => Fields.Concat(Words);
}
