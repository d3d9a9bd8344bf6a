namespace CareerBot.Knowledge.Loading.Sections;

/// <summary>The headings that a role file may have.</summary>
internal static class SectionHeadings
{
    /// <summary>What each <c>##</c> heading stands for, in the order in which they stand in a file.</summary>
    public static IReadOnlyDictionary<string, SectionKind> Kinds { get; } = new Dictionary<string, SectionKind>(StringComparer.Ordinal)
    {
        ["Overview"] = SectionKind.Overview,
        ["Responsibilities"] = SectionKind.Responsibilities,
        ["Requirements"] = SectionKind.Requirements,
        ["Skills"] = SectionKind.Skills,
        ["Soft skills"] = SectionKind.SoftSkills,
        ["Salary"] = SectionKind.Salary,
        ["Career path"] = SectionKind.CareerPath,
        ["Market demand"] = SectionKind.MarketDemand,
        ["Industry trends"] = SectionKind.IndustryTrends,
        ["Best practices"] = SectionKind.BestPractices,
        ["Challenges"] = SectionKind.Challenges,
    };

    /// <summary>The <c>###</c> headings that a salary section may have; those of other sections are free.</summary>
    public static IReadOnlyList<string> OfSalary { get; } = ["Bonus", "Places", "Factors"];
}
