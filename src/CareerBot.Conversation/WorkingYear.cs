using CareerBot.Knowledge;

namespace CareerBot.Conversation;

/// <summary>How often a period of pay comes in a full-time year, as pay surveys count it: 40 hours in each of 52 weeks.</summary>
internal static class WorkingYear
{
    public static int Times(PayPeriod period) => period switch
    {
        PayPeriod.Hour => 2_080,
        PayPeriod.Day => 260,
        PayPeriod.Week => 52,
        PayPeriod.Month => 12,
        _ => 1,
    };
}
