using System.Collections.Immutable;

namespace CareerBot.Knowledge;

/// <summary>What roles are searched by.</summary>
/// <param name="Skills">Names of skills from <c>knowledge/language/skills.yaml</c>.</param>
/// <param name="MinimumEducation">The least degree that the pages ask for; null where they say nothing.</param>
/// <param name="UsualEducation">The degree that is usual or preferred; null where they say nothing.</param>
/// <param name="MinimumExperience">In years; null where they say nothing.</param>
public sealed record RoleProfile(
    ImmutableArray<string> Skills, Education? MinimumEducation, Education? UsualEducation, int? MinimumExperience);
