using System.Collections.Frozen;

namespace CareerBot.Conversation.Understanding.Text;

/// <summary>Small words and marks that may stand inside a job title without being part of it.</summary>
public static class TitleWords
{
    public static readonly FrozenSet<string> Connectors =
        FrozenSet.ToFrozenSet(["and", "&", "/", "-", ",", "(", ")", "of", "for", "in", "with", "the", "at", "level", "focus"]);
}
