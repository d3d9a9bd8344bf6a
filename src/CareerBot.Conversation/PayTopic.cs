namespace CareerBot.Conversation;

/// <summary>What a pay question asks for beside a figure.</summary>
public enum PayTopic
{
    /// <summary>Bonuses, stock and other pay on top.</summary>
    Bonus,

    /// <summary>Which places pay best.</summary>
    Places,

    /// <summary>What pay depends on.</summary>
    Factors,
}
