namespace CareerBot.Knowledge;

/// <summary>Degrees, in rising order.</summary>
public enum Education
{
    Bachelor,
    Master,
    Doctorate,
}
