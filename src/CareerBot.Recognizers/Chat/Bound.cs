namespace CareerBot.Recognizers.Chat;

/// <summary>Which end a phrase such as "at least" opens.</summary>
internal enum Bound
{
    /// <summary>More is meant: "over", "at least".</summary>
    AtLeast,

    /// <summary>Less is meant: "under", "up to".</summary>
    AtMost,
}
