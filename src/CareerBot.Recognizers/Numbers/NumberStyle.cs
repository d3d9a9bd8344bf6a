namespace CareerBot.Recognizers.Numbers;

/// <summary>What a recogniser lets stand around a number.</summary>
internal enum NumberStyle
{
    /// <summary>A number for itself: "180" in "180ml" isn't one.</summary>
    Plain,

    /// <summary>A bound of a range; "in" is no fraction there: "more than 3 in 2009".</summary>
    InRange,

    /// <summary>A number before a unit, which may touch it: "3.5years".</summary>
    WithUnit,

    /// <summary>A number beside a currency: "$5m" is five million.</summary>
    WithCurrency,

    /// <summary>A number as chat writes it: "180 grand"; no ratios.</summary>
    Chat,
}
