using System.Collections.Frozen;
using System.Text.Json;
using CareerBot.Knowledge;

namespace CareerBot.Conversation;

/// <summary>The ids of intents and what they have to do with sections.</summary>
public static class IntentNames
{
    private static readonly string[] Ids = [.. Enum.GetNames<Intent>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    private static readonly FrozenDictionary<string, Intent> ById =
        Enum.GetValues<Intent>().ToFrozenDictionary(intent => Ids[(int)intent], StringComparer.Ordinal);

    /// <summary>The kebab-case id, such as <c>soft-skills</c>.</summary>
    public static string Id(this Intent intent) => Ids[(int)intent];

    /// <summary>The intent with this id, or null.</summary>
    public static Intent? Parse(string id) => ById.TryGetValue(id, out var intent) ? intent : null;

    /// <summary>The section that answers this intent, or null where none does by itself.</summary>
    public static SectionKind? Section(this Intent intent) => intent switch
    {
        Intent.Overview => SectionKind.Overview,
        Intent.Responsibilities => SectionKind.Responsibilities,
        Intent.Requirements => SectionKind.Requirements,
        Intent.Skills => SectionKind.Skills,
        Intent.SoftSkills => SectionKind.SoftSkills,
        Intent.Salary or Intent.OfferCheck => SectionKind.Salary,
        Intent.CareerPath => SectionKind.CareerPath,
        Intent.MarketDemand => SectionKind.MarketDemand,
        Intent.IndustryTrends => SectionKind.IndustryTrends,
        Intent.BestPractices => SectionKind.BestPractices,
        Intent.Challenges => SectionKind.Challenges,
        _ => null,
    };

    /// <summary>The intent that asks for a section.</summary>
    public static Intent ToIntent(this SectionKind section) => section switch
    {
        SectionKind.Overview => Intent.Overview,
        SectionKind.Responsibilities => Intent.Responsibilities,
        SectionKind.Requirements => Intent.Requirements,
        SectionKind.Skills => Intent.Skills,
        SectionKind.SoftSkills => Intent.SoftSkills,
        SectionKind.Salary => Intent.Salary,
        SectionKind.CareerPath => Intent.CareerPath,
        SectionKind.MarketDemand => Intent.MarketDemand,
        SectionKind.IndustryTrends => Intent.IndustryTrends,
        SectionKind.BestPractices => Intent.BestPractices,
        SectionKind.Challenges => Intent.Challenges,
        _ => throw new ArgumentOutOfRangeException(nameof(section)),
    };
}
