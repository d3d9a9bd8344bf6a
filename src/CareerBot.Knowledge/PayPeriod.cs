namespace CareerBot.Knowledge;

/// <summary>The time that a pay figure is for.</summary>
public enum PayPeriod
{
    Year,
    Hour,
}
