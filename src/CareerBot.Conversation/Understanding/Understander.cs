using System.Collections.Frozen;
using CareerBot.Conversation.Understanding.Entities;
using CareerBot.Conversation.Understanding.Intents;

namespace CareerBot.Conversation.Understanding;

/// <summary>From a message and its conversation to its meaning.</summary>
public sealed class Understander(Analyzer analyzer, UnderstandingOptions options)
{
    private static readonly FrozenSet<Intent> Roleless = FrozenSet.ToFrozenSet([
        Intent.FindRoles, Intent.ListRoles, Intent.Help, Intent.Greeting, Intent.Thanks, Intent.Goodbye, Intent.OutOfScope,
    ]);

    private readonly RoleResolver _roles = new(analyzer);

    public Meaning Understand(string text, ConversationMemory memory) => Understand(analyzer.Analyze(text), memory);

    public Meaning Understand(Analysis analysis, ConversationMemory memory)
    {
        if (analysis.Tokens.All(token => token.IsMark))
            return new Meaning { Intent = analysis.Text.Length == 0 ? Intent.Help : Intent.OutOfScope };

        var roles = _roles.Resolve(analysis, memory);
        var (intent, confidence) = IntentOf(analysis, roles, memory);
        var meaning = new Meaning
        {
            Intent = intent,
            Confidence = confidence,
            Pay = PayOf(analysis, memory),
            Offer = OfferReader.Read(analysis.Entities),
            Find = FindOf(analysis, memory),
            Skills = [.. analysis.Entities.OfType<Entity.Skill>().Select(skill => skill.Name).Distinct()],
            Focus = [.. analysis.Tokens.Where(token => !token.IsMark && token.Word.Length > 2).Select(token => token.Stem).Distinct()],
        };
        if (Roleless.Contains(intent))
            return meaning;
        return intent == Intent.Sources
            ? meaning with { Roles = roles.Roles }
            : AboutRoles(WithOffer(meaning, memory), analysis, roles, memory);
    }

    private (Intent Intent, double Confidence) IntentOf(Analysis analysis, RoleReading roles, ConversationMemory memory)
    {
        var scores = roles.NamesRole || memory.HasRole ? analysis.ClauseScores : analysis.Scores;
        var best = scores[0];
        if (best.Probability < FollowUpThreshold(analysis, memory)
            && FollowUp.IntentOf(analysis, roles, memory) is { } followUp)
        {
            return (followUp, Math.Max(options.FollowUpConfidence, analysis.Probability(followUp)));
        }

        if (best.Intent == Intent.OutOfScope && best.Probability < OutOfScopeThreshold(analysis, roles, memory))
            best = scores[1];
        var least = roles.NamesRole || !memory.HasRole || (FollowUp.HasSubject(analysis) && IsFamiliar(analysis))
            ? options.AnswerThreshold
            : options.RememberedThreshold;
        if (best.Probability < least)
            best = Unsure(best, analysis, roles);
        return IsStrange(analysis, best, roles, memory)
            ? (Intent.OutOfScope, 1 - best.Probability)
            : (IntentRules.Correct(best, analysis, roles, memory), best.Probability);
    }

    // Below it, a message of names and small words, a short one, or another amount is taken for a follow-up.
    private double FollowUpThreshold(Analysis analysis, ConversationMemory memory)
    {
        if (FollowUp.IsElliptical(analysis) || (FollowUp.Leans(analysis, memory) && FollowUp.ChangesOffer(analysis, memory)))
            return options.EllipsisThreshold;
        return FollowUp.Leans(analysis, memory) ? options.LeanThreshold : 0;
    }

    // A held role is hardly ever named for anything else. A role on the table, or a job that isn't held, makes familiar words count.
    private double OutOfScopeThreshold(Analysis analysis, RoleReading roles, ConversationMemory memory)
    {
        if (!roles.Named.IsEmpty)
            return options.OutOfScopeThreshold;
        return (roles.UnheldTitle is not null || (memory.HasRole && FollowUp.HasSubject(analysis)))
            && IsFamiliar(analysis)
            ? options.OutOfScopeThreshold
            : 0;
    }

    private bool IsFamiliar(Analysis analysis) => analysis.Strangeness <= options.LargestStrangenessAlone;

    // Without a role to answer for, words of another subject outweigh what sounds like a question.
    private bool IsStrange(Analysis analysis, IntentScore best, RoleReading roles, ConversationMemory memory)
    {
        if (best.Intent is Intent.OutOfScope or Intent.Greeting or Intent.Thanks or Intent.Goodbye || !roles.Named.IsEmpty)
            return false;
        if (roles.NamesRole || memory.HasRole || Roleless.Contains(best.Intent))
            return analysis.Strangeness > options.LargestStrangeness && best.Probability < options.SureThreshold;
        return !IsFamiliar(analysis)
            || (!FollowUp.HasSubject(analysis) && best.Probability < options.SureThreshold);
    }

    private IntentScore Unsure(IntentScore best, Analysis analysis, RoleReading roles) =>
        roles.Named.IsEmpty && roles.Choices.IsEmpty && !(roles.UnheldTitle is not null && IsFamiliar(analysis)) ? new IntentScore(Intent.OutOfScope, 1 - best.Probability)
        : Roleless.Contains(best.Intent) ? best with { Intent = Intent.Overview }
        : best;

    // "and for the researcher?" asks for the same figure, "and the median?" for another one of the same place
    private static PayQuery PayOf(Analysis analysis, ConversationMemory memory)
    {
        var query = PayQueryReader.Read(analysis.Entities);
        if (FollowUp.IsElliptical(analysis))
            query = memory.Pay.RefinedBy(FollowUp.PercentileOf(analysis, memory) is { } percentile ? query with { Percentile = percentile } : query);
        return query.Currency == PayQueryReader.DollarName ? query with { Currency = null } : query;
    }

    private static FindQuery FindOf(Analysis analysis, ConversationMemory memory)
    {
        var query = FindQueryReader.Read(analysis.Tokens, analysis.Entities);
        return memory.Intent == Intent.FindRoles && FollowUp.Leans(analysis, memory) ? memory.Find.RefinedBy(query) : query;
    }

    private static Meaning AboutRoles(Meaning meaning, Analysis analysis, RoleReading roles, ConversationMemory memory)
    {
        var named = roles.Named;
        if (roles.UnheldTitle is { } title && named.Length < 2)
            return meaning with { Intent = Intent.UnknownRole, Wanted = meaning.Intent, UnheldTitle = title, Choices = named };
        if (!roles.Choices.IsEmpty)
            return meaning with { Intent = Intent.Clarify, Wanted = meaning.Intent, Choices = roles.Choices };

        var adds = analysis.Has("add") || meaning.Intent == Intent.Compare;
        if (named.Length == 1 && adds && memory.Roles.Length > 0 && !memory.Roles.Contains(named[0])
            && (meaning.Intent == Intent.Compare || memory.Intent == Intent.Compare))
        {
            named = [.. memory.Roles.Take(3), named[0]];
        }

        var all = named.IsEmpty ? roles.Remembered : named;

        if (meaning.Intent == Intent.Compare && all.Length < 2 && memory.Recent.Length > 1)
            all = [.. memory.Recent.TakeLast(2)];
        if (all.IsEmpty)
        {
            return memory.UnheldTitle is { } unheld
                ? meaning with { Intent = Intent.UnknownRole, Wanted = meaning.Intent, UnheldTitle = unheld }
                : meaning with { Intent = Intent.Clarify, Wanted = meaning.Intent };
        }

        if (all.Length > 1)
            return meaning with { Intent = Intent.Compare, UnheldTitle = roles.UnheldTitle, Wanted = SectionOf(meaning, analysis, memory), Roles = all };
        return meaning.Intent == Intent.Compare
            ? meaning with { Intent = Intent.Clarify, Wanted = Intent.Compare, Choices = [] }
            : meaning with { Roles = all };
    }

    private static Intent? SectionOf(Meaning meaning, Analysis analysis, ConversationMemory memory) => meaning.Intent switch
    {
        Intent.Compare => SectionTerm(analysis) ?? memory.Section,
        Intent.OfferCheck => Intent.Salary,
        var section => section,
    };

    // Terms of sections are named like their intents.
    private static Intent? SectionTerm(Analysis analysis) => analysis.Entities.OfType<Entity.Term>()
        .Select(term => IntentNames.Parse(term.Id) ?? (IsDegree(term.Id) ? Intent.Requirements : null))
        .FirstOrDefault(intent => intent is { } found && found.Section() is not null);

    private static bool IsDegree(string term) => term is "doctorate" or "master" or "bachelor" or "degree";

    private static Meaning WithOffer(Meaning meaning, ConversationMemory memory) => meaning.Intent switch
    {
        Intent.OfferCheck when meaning.Offer is null && memory.Offer is null => meaning with { Intent = Intent.Salary },
        Intent.OfferCheck when meaning.Offer is null => meaning with { Offer = memory.Offer },
        _ => meaning,
    };
}
