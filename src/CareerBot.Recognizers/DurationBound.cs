namespace CareerBot.Recognizers;

/// <summary>How a length of time bounds what is meant.</summary>
public enum DurationBound
{
    Exact,

    /// <summary>"more than an hour".</summary>
    More,

    /// <summary>"less than a week".</summary>
    Less,
}
