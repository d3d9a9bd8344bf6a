namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>The intents that examples tell; asking back and unknown roles are told by the roles that a question names.</summary>
internal static class IntentIds
{
    public static IReadOnlyList<string> All { get; } =
    [
        "overview", "responsibilities", "requirements", "skills", "soft-skills", "salary", "offer-check", "career-path",
        "market-demand", "industry-trends", "best-practices", "challenges", "compare", "find-roles", "list-roles", "sources",
        "help", "greeting", "thanks", "goodbye", "out-of-scope",
    ];
}
