namespace CareerBot.Conversation;

/// <summary>What a message asks for; the ids of the question sets are the names in kebab case.</summary>
public enum Intent
{
    Overview,
    Responsibilities,
    Requirements,
    Skills,
    SoftSkills,
    Salary,
    OfferCheck,
    CareerPath,
    MarketDemand,
    IndustryTrends,
    BestPractices,
    Challenges,
    Compare,
    FindRoles,
    ListRoles,
    Sources,
    Help,
    Greeting,
    Thanks,
    Goodbye,
    Clarify,
    UnknownRole,
    OutOfScope,
}
