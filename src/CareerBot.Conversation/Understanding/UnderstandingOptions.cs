namespace CareerBot.Conversation.Understanding;

/// <summary>Thresholds of understanding, chosen on the development set; all from 0 to 1.</summary>
public sealed record UnderstandingOptions
{
    /// <summary>How likely an intent must be to be answered.</summary>
    public double AnswerThreshold { get; init; } = 0.35;

    /// <summary>The same for a message that names no role, where one is on the table.</summary>
    public double RememberedThreshold { get; init; } = 0.5;

    /// <summary>How likely an intent must be to be believed although other words speak against it.</summary>
    public double SureThreshold { get; init; } = 0.8;

    /// <summary>How likely a message that names a role must be none of the bot's business to be refused.</summary>
    public double OutOfScopeThreshold { get; init; } = 0.85;

    /// <summary>How likely an intent must be for a message of names and small words to stand by itself.</summary>
    public double EllipsisThreshold { get; init; } = 0.9;

    /// <summary>How likely an intent must be for a short message to stand by itself, not to lean on the one before.</summary>
    public double LeanThreshold { get; init; } = 0.6;

    /// <summary>The largest share of words of another subject in a message that a role or the conversation explains.</summary>
    public double LargestStrangeness { get; init; } = 0.35;

    /// <summary>The same for a message that nothing explains.</summary>
    public double LargestStrangenessAlone { get; init; } = 0.1;

    /// <summary>The least confidence in what a follow-up repeats.</summary>
    public double FollowUpConfidence { get; init; } = 0.8;
}
