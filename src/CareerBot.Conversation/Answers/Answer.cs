using System.Collections.Immutable;

namespace CareerBot.Conversation.Answers;

/// <summary>What the bot says to one message.</summary>
/// <param name="Summary">One line, for notifications.</param>
/// <param name="Blocks">Its parts, in reading order.</param>
/// <param name="Choices">Next questions; at most <see cref="MostChoices"/>.</param>
public sealed record Answer(string Summary, ImmutableArray<Block> Blocks, ImmutableArray<Choice> Choices)
{
    /// <summary>As many actions as Teams shows on a card.</summary>
    public const int MostChoices = 6;
}
