using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Entities;

namespace CareerBot.Conversation.Understanding;

/// <summary>Finds the roles that a message is about: those it names, those it leads over to, or those on the table.</summary>
public sealed class RoleResolver(Analyzer analyzer)
{
    // How far before a title the words stand that make it where a person comes from: "I work at present as a ..."
    private const int OriginReach = 5;

    // In words.
    private const int LongestFollowUp = 8;

    // "The second", "the second please": an ordinal alone chooses.
    private const int MostWordsOfChoice = 3;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "latter", "last"];

    public RoleReading Resolve(Analysis analysis, ConversationMemory memory)
    {
        var mentions = analysis.Entities
            .Where(IsTitle)
            .Where(entity => !IsExcluded(analysis, entity) && !IsSomebodys(analysis, entity)).ToList();
        if (mentions.Count > 1 && !analysis.Has("compare"))
            mentions = WithoutBystanders(analysis, WithoutOrigins(analysis, mentions));

        var held = mentions.OfType<Entity.Held>().Select(mention => mention.Target).ToList();
        var unheld = mentions.OfType<Entity.Unheld>().FirstOrDefault()?.Title;
        var choices = ImmutableArray<RoleTarget>.Empty;
        foreach (var partial in mentions.OfType<Entity.PartOfTitle>())
        {
            if (Complete(analysis, partial.Words, held.LastOrDefault() ?? memory.Roles.LastOrDefault()) is { } completed)
                held.Add(completed);
            else if (held.Count == 0 && unheld is null)
                choices = partial.Candidates;
        }

        if (mentions.Count == 0)
            (held, unheld) = Varied(analysis, memory);
        if (held.Count == 0 && unheld is null && Chosen(analysis, memory) is { } chosen)
            held.Add(chosen);

        return new RoleReading([.. held.Distinct()], memory.Roles, held.Count > 0 ? [] : choices, unheld);
    }

    /// <summary>The titles after "not" or "without" are those that aren't meant.</summary>
    private static bool IsExcluded(Analysis analysis, Entity entity) => WordBefore(analysis, entity) is "not" or "non" or "without";

    private static string? WordBefore(Analysis analysis, Entity entity)
    {
        var before = entity.From - 1;
        while (before >= 0 && analysis.Tokens[before].Word is "a" or "an" or "the")
            before--;
        return before >= 0 ? analysis.Tokens[before].Word : null;
    }

    /// <summary>"One of my engineers" is a person, not the role that is asked about; so is "my manager" beside another title.</summary>
    private static bool IsSomebodys(Analysis analysis, Entity entity) =>
        IsOwned(analysis, entity)
        && (entity is Entity.PartOfTitle
            || (entity is Entity.Unheld && !analysis.Has("compare") && analysis.Entities.Any(other => IsTitle(other) && !IsOwned(analysis, other))));

    private static bool IsTitle(Entity entity) => entity is Entity.Held or Entity.Unheld or Entity.PartOfTitle { HasHead: true };

    private static bool IsOwned(Analysis analysis, Entity entity) =>
        entity.From > 0 && analysis.Tokens[entity.From - 1].Word is "my" or "our" or "your" or "his" or "her" or "their";

    private static List<Entity> WithoutOrigins(Analysis analysis, List<Entity> mentions)
    {
        var others = mentions.Where(mention => !IsOrigin(analysis, mention)).ToList();
        return others.Count == 0 ? mentions : others;
    }

    /// <summary>Beside a held role, other titles are people in the story, unless they are the goal.</summary>
    private static List<Entity> WithoutBystanders(Analysis analysis, List<Entity> mentions) =>
        mentions.Exists(mention => mention is Entity.Held)
            ? [.. mentions.Where(mention => mention is not Entity.Unheld || IsGoal(analysis, mention))]
            : mentions;

    private static bool IsGoal(Analysis analysis, Entity mention) =>
        WordBefore(analysis, mention) is "become" or "becoming" or "to" or "into" or "became";

    private static bool IsOrigin(Analysis analysis, Entity mention)
    {
        // "6 years as a data scientist, do I qualify?"
        if (analysis.Scores[0].Intent is Intent.Requirements or Intent.CareerPath && WordBefore(analysis, mention) == "as")
            return true;
        for (var i = mention.From - 1; i >= Math.Max(0, mention.From - OriginReach) && !analysis.Tokens[i].IsMark; i--)
        {
            if (analysis.Entities.Any(entity => entity is Entity.Term { Id: "origin" } && entity.From <= i && i < entity.To))
                return true;
        }

        return false;
    }

    private RoleTarget? Complete(Analysis analysis, ImmutableArray<string> words, RoleTarget? context) =>
        context is null ? null : analyzer.Titles.Vary(analyzer.WordsOf(context.JobTitle ?? ""), words, Excluded(analysis));

    /// <summary>A level or a field alone changes the role on the table: "the senior one", "without the AI".</summary>
    private (List<RoleTarget> Held, string? Unheld) Varied(Analysis analysis, ConversationMemory memory)
    {
        var loose = analysis.Entities.OfType<Entity.PartOfTitle>()
            .Where(part => !part.HasHead && (part.StandsForTitle || IsFollowUp(analysis))).ToList();
        if (loose.Count == 0)
            return ([], null);
        if ((memory.Roles.LastOrDefault()?.JobTitle ?? memory.UnheldTitle) is not { } title)
            return (loose is [{ StandsForTitle: true, Candidates: [var only] }] ? [only] : [], null);
        var words = loose.Where(part => !IsExcluded(analysis, part)).SelectMany(part => part.Words).ToImmutableArray();
        return analyzer.Titles.Vary(analyzer.WordsOf(title), words, Excluded(analysis)) is { } varied
            ? ([varied], null)
            : ([], analysis.Text[analysis.Tokens[loose[0].From].Start..analysis.Tokens[loose[^1].To - 1].End]);
    }

    private static RoleTarget? Chosen(Analysis analysis, ConversationMemory memory)
    {
        var offered = !memory.Choices.IsEmpty ? memory.Choices : memory.Roles.Length > 1 ? memory.Roles : memory.Recent;
        for (var i = 0; i < analysis.Tokens.Length; i++)
        {
            var ordinal = Array.IndexOf(Ordinals, analysis.Tokens[i].Word);
            var isAlone = analysis.LooseWords.Count() <= MostWordsOfChoice || (i + 1 < analysis.Tokens.Length && analysis.Tokens[i + 1].Word is "one" or "option" or "role");
            if (ordinal < 0 || !isAlone)
                continue;
            if (ordinal >= Ordinals.Length - 2)
                return offered.IsEmpty ? null : offered[^1];
            return ordinal < offered.Length ? offered[ordinal] : null;
        }

        return null;
    }

    private static ImmutableArray<string> Excluded(Analysis analysis) =>
    [
        .. analysis.Entities.Where(entity => IsExcluded(analysis, entity))
            .SelectMany(entity => TitleMatcher.WordsOf(analysis.Tokens[entity.From..entity.To])),
    ];

    private static bool IsFollowUp(Analysis analysis) => analysis.Tokens.Count(token => !token.IsMark) <= 8;
}
