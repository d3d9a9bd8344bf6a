using System.Collections.Immutable;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>Reads from the entities of a message which pay figure it asks for.</summary>
public static class PayQueryReader
{
    public static PayQuery Read(ImmutableArray<Entity> entities)
    {
        var query = PayQuery.Any;
        foreach (var entity in entities)
        {
            query = entity switch
            {
                Entity.Percentile percentile => query with { Measure = PayMeasure.Percentile, Percentile = percentile.Mention.Percentile },
                Entity.Experience experience => query with { Experience = new(experience.Years.From, experience.Years.To) },
                // "in Toronto rather than in the States"
                Entity.Place place when query.Place is null || query.Place == place.Name || query.Place == HomePlace => query with { Place = place.Name },
                Entity.Survey survey => query with { Survey = survey.Name },
                Entity.Currency currency => query with { Currency = currency.Name },
                Entity.Money { CurrencyName: not null } money => query with { Currency = money.CurrencyName },
                Entity.CalendarYear year => query with { Year = year.Year },
                Entity.Term term => WithTerm(query, term.Id),
                _ => query,
            };
        }

        return query;
    }

    // "The lowest" is what the lowest tenth have.
    private const int LowestPercentile = 10;

    private const string HomePlace = "United States";

    /// <summary>The name of the one currency that figures are held in.</summary>
    public const string DollarName = "US dollar";

    private static PayQuery WithTerm(PayQuery query, string term) => term switch
    {
        "average" => query with { Measure = query.Measure ?? PayMeasure.Average },
        "median" => query with { Measure = PayMeasure.Median },
        "range" => query with { Measure = query.Measure ?? PayMeasure.Range },
        "top" => query with { Measure = query.Measure ?? PayMeasure.Top },
        "highest" => query with { Measure = query.Measure ?? PayMeasure.Highest },
        "premium" => query with { Measure = query.Measure ?? PayMeasure.Premium },
        "hourly" => query with { Period = PayPeriod.Hour },
        "yearly" => query with { Period = PayPeriod.Year },
        "monthly" => query with { Period = PayPeriod.Month },
        "weekly" => query with { Period = PayPeriod.Week },
        "daily" => query with { Period = PayPeriod.Day },
        "lowest" => query with { Measure = query.Measure ?? PayMeasure.Percentile, Percentile = query.Percentile ?? LowestPercentile },
        "base" => query with { Basis = PayBasis.Base },
        "total" => query with { Basis = PayBasis.Total },
        "cash" => query with { Basis = PayBasis.Cash },
        "bonus" => query with { Topic = PayTopic.Bonus },
        "best-places" => query with { Topic = PayTopic.Places },
        "pay-factors" => query with { Topic = PayTopic.Factors },
        _ => query,
    };
}
