namespace CareerBot.Knowledge;

/// <summary>What a pay figure measures.</summary>
public enum PayMeasure
{
    Average,
    Median,

    /// <summary>A span from a lower to an upper bound; either may be open.</summary>
    Range,

    /// <summary>The figure at or under which the given per cent of people lie.</summary>
    Percentile,

    /// <summary>What top earners reach, where the page names no percentile.</summary>
    Top,

    /// <summary>The highest single figure reported.</summary>
    Highest,

    /// <summary>An amount above another figure, such as a city's over the national average.</summary>
    Premium,
}
