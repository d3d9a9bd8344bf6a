namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>What a question can ask for.</summary>
internal static class IntentIds
{
    public static IReadOnlyList<string> All { get; } =
    [
        "overview", "responsibilities", "requirements", "skills", "soft-skills", "salary", "offer-check", "career-path",
        "market-demand", "industry-trends", "best-practices", "challenges", "compare", "find-roles", "list-roles", "sources",
        "help", "greeting", "thanks", "goodbye", Clarify, UnknownRole, "out-of-scope",
    ];

    private const string Clarify = "clarify";
    private const string UnknownRole = "unknown-role";

    /// <summary>Whether the roles in a question may decide alone that it is meant, without an example.</summary>
    public static bool NeedsNoExample(string id) => id is Clarify or UnknownRole;
}
