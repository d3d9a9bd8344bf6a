using System.Collections.Immutable;

namespace CareerBot.Conversation.Answers;

/// <summary>A part of an answer, said without a word on how it looks.</summary>
public abstract record Block
{
    /// <summary>What the answer is about.</summary>
    public sealed record Heading(Line Text) : Block;

    /// <summary>The answer in one line: the figure or fact that was asked for.</summary>
    public sealed record Lead(Line Text) : Block;

    /// <summary>The heading of the blocks that follow.</summary>
    public sealed record Subheading(string Text) : Block;

    public sealed record Paragraph(Line Text) : Block;

    /// <summary>Figures and other short facts with their labels.</summary>
    public sealed record Facts(ImmutableArray<Fact> Items) : Block;

    public sealed record Bullets(ImmutableArray<Bullet> Items) : Block;

    /// <summary>A remark that matters less than the rest: where something is from, why it is doubtful.</summary>
    public sealed record Remark(Line Text) : Block;
}
