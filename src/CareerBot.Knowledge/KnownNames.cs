using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>Names that people use in questions whether or not a figure is held for them: name to its other spellings.</summary>
/// <param name="Places">Cities, states, countries and regions.</param>
/// <param name="Surveys">Collectors of figures.</param>
/// <param name="Currencies">Currencies.</param>
public sealed record KnownNames(
    ImmutableDictionary<string, ImmutableArray<string>> Places,
    ImmutableDictionary<string, ImmutableArray<string>> Surveys,
    ImmutableDictionary<string, ImmutableArray<string>> Currencies);
