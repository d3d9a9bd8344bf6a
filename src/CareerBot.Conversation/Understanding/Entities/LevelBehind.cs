using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Text;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>Reads a level that stands behind a title: "data scientist, staff", "data scientist II", "at principal level".</summary>
internal sealed class LevelBehind(Lexicon lexicon)
{
    private static readonly string[] Grades = ["2", "3", "4", "ii", "iii", "iv"];

    // Levels that are little else behind a title; "lead" may be a verb and "graduate" a degree.
    private static readonly string[] Plain =
        ["senior", "junior", "principal", "staff", "deputy", "distinguished", "midlevel", "medior", "fresher", "interim"];

    private static readonly string[] Followers =
        ["do", "does", "make", "makes", "earn", "earns", "get", "gets", "need", "needs", "is", "has", "have", "in", "at", "for", "role", "job", "position"];

    /// <param name="text">The cleaned text of the message.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="end">Where the title ends.</param>
    /// <param name="taken">The tokens of other entities.</param>
    /// <returns>Where the level ends; null where none follows.</returns>
    public int? EndOf(string text, ImmutableArray<Token> tokens, int end, Claims taken)
    {
        // "a data scientist's principal duties"
        if (end == tokens.Length || text[tokens[end - 1].Start..tokens[end].Start].Contains('\'', StringComparison.Ordinal))
            return null;
        if (IsGrade(tokens, end, taken))
            return char.IsLetter(tokens[end].Word[0]) || IsFollowed(tokens, end + 1) ? end + 1 : null;

        var at = tokens[end].Word == "at";
        var from = at || tokens[end].Word is "," or "(" or "-" ? end + 1 : end;
        if (at && Word(tokens, from) is "a" or "an" or "the")
            from++;
        var to = from;
        while (to < tokens.Length && !taken.Has(to) && lexicon.PartOf(tokens[to].Word) == TitlePart.Level)
            to = to + 2 < tokens.Length && tokens[to + 1].Word == "-" && tokens[to + 2].Word == "level" ? to + 3 : to + 1;
        if (to == from || tokens[from].Word == "level")
            return null;

        var isLevel = tokens[to - 1].Word == "level";
        if (Word(tokens, to) == ")")
            return to + 1;
        if (LeadsTitle(tokens, to))
            return null;
        return isLevel || (!at && (Plain.Contains(tokens[from].Word) || (tokens[from].Word != "entry" && IsFollowed(tokens, to)))) ? to : null;
    }

    // "data scientist 3", but not "data scientist 3 years" or "data scientist $3"
    private static bool IsGrade(ImmutableArray<Token> tokens, int i, Claims taken) =>
        Grades.Contains(tokens[i].Word)
        && (!taken.Has(i) || taken.InOrder().Any(entity => entity is Entity.Money { CurrencyName: null } && entity.From == i && entity.To == i + 1));

    private bool IsFollowed(ImmutableArray<Token> tokens, int i) =>
        i == tokens.Length || tokens[i].IsMark || Followers.Contains(tokens[i].Word) || (lexicon.IsTerm(tokens[i]) && tokens[i].Stem != "degree");

    // "data scientist, senior software engineer"
    private bool LeadsTitle(ImmutableArray<Token> tokens, int i)
    {
        while (i < tokens.Length && !tokens[i].IsMark && lexicon.PartOf(tokens[i].Word) is TitlePart.Level or TitlePart.Field or TitlePart.Modifier)
            i++;
        return i < tokens.Length && !tokens[i].IsMark && lexicon.PartOf(tokens[i].Word) == TitlePart.Head;
    }

    private static string? Word(ImmutableArray<Token> tokens, int i) => i < tokens.Length ? tokens[i].Word : null;
}
