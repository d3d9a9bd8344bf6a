namespace CareerBot.Recognizers.Numbers;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    Integer,
    Decimal,
    Fraction,
    Power,
}
