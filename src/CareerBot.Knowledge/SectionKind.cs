namespace CareerBot.Knowledge;

/// <summary>The sections that a role file may hold, in the order in which they are shown.</summary>
public enum SectionKind
{
    Overview,
    Responsibilities,
    Requirements,
    Skills,
    SoftSkills,
    Salary,
    CareerPath,
    MarketDemand,
    IndustryTrends,
    BestPractices,
    Challenges,
}
