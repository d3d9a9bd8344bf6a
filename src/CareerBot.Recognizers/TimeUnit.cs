namespace CareerBot.Recognizers;

/// <summary>The time that an amount is for.</summary>
public enum TimeUnit
{
    Hour,
    Day,
    Week,
    Month,
    Year,
}
