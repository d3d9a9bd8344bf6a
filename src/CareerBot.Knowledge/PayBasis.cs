namespace CareerBot.Knowledge;

/// <summary>Which parts of pay a figure counts.</summary>
public enum PayBasis
{
    /// <summary>The page doesn't say.</summary>
    Unstated,

    /// <summary>Base salary alone.</summary>
    Base,

    /// <summary>Total compensation.</summary>
    Total,

    /// <summary>Cash compensation.</summary>
    Cash,
}
