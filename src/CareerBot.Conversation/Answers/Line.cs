using System.Collections.Immutable;

namespace CareerBot.Conversation.Answers;

/// <summary>A line or paragraph of an answer.</summary>
/// <param name="Runs">Its pieces, in order.</param>
public sealed record Line(ImmutableArray<Run> Runs)
{
    public bool HasUserText => Runs.Any(run => run.FromUser);

    public static implicit operator Line(string text) => new([new Run(text, FromUser: false)]);

    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
