using System.Collections.Frozen;
using CareerBot.Conversation.Understanding.Entities;
using CareerBot.Recognizers;

namespace CareerBot.Conversation.Understanding;

/// <summary>Tells messages that only make sense after another one, and what they then ask for.</summary>
public static class FollowUp
{
    private static readonly FrozenSet<string> PayTerms = FrozenSet.ToFrozenSet(
        ["average", "median", "range", "top", "highest", "premium", "hourly", "yearly", "base", "total", "cash", "bonus",
        "monthly", "weekly", "daily", "lowest"]);

    private const int LongestLean = 14;

    private static readonly FrozenSet<string> SmallWords = FrozenSet.ToFrozenSet([
        "and", "or", "what", "how", "about", "for", "the", "a", "an", "same", "then", "ok", "okay", "now", "in", "at", "with", "please", "only",
        "just", "hm", "hmm", "no", "not", "i", "mean", "meant", "but", "also", "rather", "actually", "sorry", "wrong", "instead", "to", "of", "on",
        "is", "are", "it", "that", "this", "one", "so", "well", "yes", "yeah", "oh", "ah", "maybe", "need", "want", "say", "from", "as",
        "say", "says", "tell", "me", "show", "give", "if", "according", "by", "than", "right", "though", "would", "be", "people", "someone", "you", "have",
        "question", "thing", "there", "here", "again", "too", "alright", "fine", "great", "nice", "cool", "thank", "thanks", "hey", "hi", "let",
        "us", "we", "were", "was", "ask", "asked", "asking", "looking", "looks", "your", "my", "can", "like", "more", "per", "go", "back", "earlier", "previous",
    ]);

    /// <summary>Whether a message consists of names, numbers and small words.</summary>
    public static bool IsElliptical(Analysis analysis) =>
        analysis.LooseWords.All(token => SmallWords.Contains(token.Word) || token.Word.Length == 1)
        && analysis.Entities.OfType<Entity.Term>().All(term => !IsSubject(term.Id));

    /// <summary>Whether a message has a word that a career question turns on.</summary>
    public static bool HasSubject(Analysis analysis) =>
        analysis.Entities.OfType<Entity.Term>().Any(term => IsSubject(term.Id) || PayTerms.Contains(term.Id))
        || analysis.Entities.Any(entity => entity is Entity.Skill or Entity.Experience || entity is Entity.Money { Amount.Form: AmountForm.Money });

    /// <summary>Whether a message, short and without a subject of its own, leans on the one before.</summary>
    public static bool Leans(Analysis analysis, ConversationMemory memory) =>
        memory.Intent is not null
        && analysis.LooseWords.Count() + analysis.Entities.Length <= LongestLean
        && !analysis.Entities.Any(entity => entity is Entity.Unheld)
        && analysis.Entities.OfType<Entity.Term>().All(term => !IsSubject(term.Id));

    /// <summary>Whether a message names another amount after one that was checked.</summary>
    public static bool ChangesOffer(Analysis analysis, ConversationMemory memory) =>
        memory.Intent == Intent.OfferCheck && analysis.Entities.Any(entity => entity is Entity.Money);

    /// <summary>The intent of a message that repeats or refines what was asked for before; null where that doesn't decide.</summary>
    public static Intent? IntentOf(Analysis analysis, RoleReading roles, ConversationMemory memory)
    {
        var details = analysis.Entities.Where(entity => entity is not (Entity.Held or Entity.Unheld or Entity.PartOfTitle) && !IsTitle(analysis, entity)).ToList();
        if (PercentileOf(analysis, memory) is not null)
            return Intent.Salary;
        if (details.Any(entity => entity is Entity.Money money && IsPay(money, memory)))
            return AmountIntent(roles, memory);
        if (details.Any(entity => entity is Entity.Skill))
            return memory.Intent == Intent.FindRoles && !roles.NamesRole ? Intent.FindRoles : null;
        if (details.Any(entity => entity is Entity.Experience))
            return memory.Intent is Intent.FindRoles or Intent.Requirements or Intent.Salary or Intent.OfferCheck ? memory.Intent : null;
        if (details.Any(IsPayDetail))
            return PayDetailIntent(details, roles, memory);
        return roles.NamesRole ? OnTheTable(roles, memory) ?? Intent.Overview : null;
    }

    // "the computer vision one" is a role, not a skill
    private static bool IsTitle(Analysis analysis, Entity entity) => entity is Entity.Skill
        && analysis.Entities.Any(other => other is Entity.PartOfTitle { StandsForTitle: true } && other.From <= entity.From && entity.To <= other.To);

    // A bare number is pay only where pay is spoken of.
    private static bool IsPay(Entity.Money money, ConversationMemory memory) =>
        money.Amount.Form == AmountForm.Money || memory.Intent is Intent.Salary or Intent.OfferCheck or Intent.FindRoles;

    /// <summary>What was asked for last, where it can be asked for another role; one of two compared roles alone has its section.</summary>
    private static Intent? OnTheTable(RoleReading roles, ConversationMemory memory) => memory.Intent switch
    {
        Intent.Compare when memory.Roles.IsEmpty || roles.Named.All(memory.Roles.Contains) => memory.Section,
        Intent.Compare => Intent.Compare,
        { } intent when intent.Section() is not null => intent,
        _ => null,
    };

    /// <summary>The percentile that a bare number means after a question for another one.</summary>
    public static int? PercentileOf(Analysis analysis, ConversationMemory memory) =>
        memory is { Intent: Intent.Salary, Pay.Percentile: not null }
        && analysis.Entities.OfType<Entity.Money>().FirstOrDefault()?.Amount is { Form: AmountForm.Bare, From: > 0 and < 100 and var number }
            ? (int)number
            : null;

    // Another place or currency is checked for the same offer; another measure is asked for by itself.
    private static Intent PayDetailIntent(List<Entity> details, RoleReading roles, ConversationMemory memory) => memory.Intent switch
    {
        Intent.Compare when !roles.NamesRole => Intent.Compare,
        Intent.OfferCheck when memory.Offer is not null
            && details.All(entity => entity is Entity.Place or Entity.Currency or Entity.CalendarYear || !IsPayDetail(entity)) => Intent.OfferCheck,
        _ => Intent.Salary,
    };

    private static Intent? AmountIntent(RoleReading roles, ConversationMemory memory) => memory.Intent switch
    {
        Intent.FindRoles when !roles.NamesRole => Intent.FindRoles,
        _ when !roles.Roles.IsEmpty => Intent.OfferCheck,
        _ => null,
    };

    private static bool IsPayDetail(Entity entity) =>
        entity is Entity.Place or Entity.Survey or Entity.Percentile or Entity.Currency or Entity.CalendarYear
        || (entity is Entity.Term term && PayTerms.Contains(term.Id));

    // A term that gives a message a subject of its own.
    private static bool IsSubject(string term) =>
        IntentNames.Parse(term) is not null
        || term is "doctorate" or "master" or "bachelor" or "degree" or "offer" or "roles" or "source" or "best-places" or "pay-factors";
}
