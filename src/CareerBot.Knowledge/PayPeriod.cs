namespace CareerBot.Knowledge;

/// <summary>The time that an amount of pay is for.</summary>
public enum PayPeriod
{
    Year,
    Hour,
    Day,
    Week,
    Month,
}
