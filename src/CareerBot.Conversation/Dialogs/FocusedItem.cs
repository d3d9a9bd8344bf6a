using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Text;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Finds the item of a section that a question's words point to.</summary>
internal static class FocusedItem
{
    // A word that most items have says nothing about one of them.
    private const double LargestShare = 0.34;

    /// <param name="section">Where to look.</param>
    /// <param name="focus">The stems of the question's words.</param>
    /// <param name="title">The role's title, whose words point nowhere.</param>
    /// <returns>The item with the most of them, or null where none stands out.</returns>
    public static SectionItem? Find(Section section, ImmutableArray<string> focus, string title)
    {
        var own = Stems(title);
        var items = section.Parts.SelectMany(part => part.Items).Select(item => (Item: item, Stems: Stems(SectionText.Sentence(item)))).ToList();
        var telling = focus.Where(stem => !own.Contains(stem) && !Small.Contains(stem)
            && items.Count(item => item.Stems.Contains(stem)) is var count && count > 0 && count <= Math.Max(1, items.Count * LargestShare)).ToList();
        if (telling.Count == 0)
            return null;
        var best = items.MaxBy(item => telling.Count(item.Stems.Contains));
        return best.Item;
    }

    private static readonly HashSet<string> Small = [.. new[]
    {
        "what", "which", "how", "why", "who", "when", "does", "the", "and", "for", "are", "you", "with", "from", "have", "has", "need", "needs",
        "should", "would", "could", "can", "will", "they", "their", "there", "this", "that", "about", "job", "role", "work", "people", "person",
        "good", "best", "most", "more", "many", "much", "tell", "show", "give", "know", "want", "become", "being", "year", "years", "new", "get",
        "important", "main", "like", "into", "not", "than", "one", "some", "any", "all", "also", "make", "really", "skill", "skills", "require",
        "required", "requirement", "requirements", "challenge", "challenges", "trend", "trends", "practice", "practices", "demand", "career",
        "path", "step", "next", "team", "use", "day", "look", "field", "industry", "senior", "keep", "what's", "long", "take", "time", "still",
    }.Select(Stemmer.Stem)];

    private static HashSet<string> Stems(string text) =>
        [.. Lexer.Tokenize(text).Where(token => !token.IsMark && token.Word.Length > 2).Select(token => token.Stem)];
}
