namespace CareerBot.Recognizers;

/// <summary>What makes an amount one.</summary>
public enum AmountForm
{
    /// <summary>A currency, a magnitude such as "k" or "grand", or a rate such as "per hour" is said.</summary>
    Money,

    /// <summary>A plain number.</summary>
    Bare,

    /// <summary>"one sixty five", "low 200s": thousands if it is money at all; the bounds are in thousands already.</summary>
    Colloquial,
}
