using CareerBot.Knowledge;

namespace CareerBot.Conversation;

/// <summary>What a pay question narrows the answer to; null where it says nothing.</summary>
public sealed record PayQuery
{
    public static readonly PayQuery Any = new();

    public PayMeasure? Measure { get; init; }

    /// <summary>1 to 99.</summary>
    public int? Percentile { get; init; }

    public PayPeriod? Period { get; init; }

    public PayBasis? Basis { get; init; }

    public PayTopic? Topic { get; init; }

    /// <summary>A place by its name, held or not.</summary>
    public string? Place { get; init; }

    /// <summary>A survey by its name, held or not.</summary>
    public string? Survey { get; init; }

    /// <summary>In years.</summary>
    public ExperienceQuery? Experience { get; init; }

    /// <summary>The calendar year that the figure should be of.</summary>
    public int? Year { get; init; }

    /// <summary>A currency by its name; null for US dollars.</summary>
    public string? Currency { get; init; }

    public bool IsAny => this == Any;

    /// <summary>The same question with what another one names in place of what it said; another measure drops the percentile.</summary>
    public PayQuery RefinedBy(PayQuery other) => other with
    {
        Measure = other.Measure ?? (other.Percentile is null ? Measure : null),
        Percentile = other.Percentile ?? (other.Measure is null ? Percentile : null),
        Period = other.Period ?? Period,
        Basis = other.Basis ?? Basis,
        Place = other.Place ?? Place,
        Survey = other.Survey ?? Survey,
        Experience = other.Experience ?? Experience,
        Year = other.Year ?? Year,
        Currency = other.Currency ?? Currency,
    };
}
