namespace CareerBot.Conversation.Understanding.Text;

/// <summary>What part a word plays in a job title.</summary>
public enum TitlePart
{
    None,

    /// <summary>Seniority: "senior", "lead".</summary>
    Level,

    /// <summary>The field: "machine learning", "data".</summary>
    Field,

    /// <summary>A word that titles which aren't held are made of: "software", "network".</summary>
    Modifier,

    /// <summary>The noun that a title ends in: "engineer".</summary>
    Head,
}
