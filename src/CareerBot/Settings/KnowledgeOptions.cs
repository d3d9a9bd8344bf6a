namespace CareerBot.Settings;

/// <summary>The settings under <c>Knowledge</c>.</summary>
public sealed record KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>The folders of knowledge; the first holds the language files, and what two hold is the earlier one's.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];
}
