using CareerBot.Conversation.Understanding.Entities;
using CareerBot.Conversation.Understanding.Intents;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Understanding;

/// <summary>What a message names may say more than its words: an amount beside a role is an offer, a percentile is pay.</summary>
internal static class IntentRules
{
    // From here on the words alone are believed.
    private const double Sure = 0.9;

    // Below this an intent is out of the question.
    private const double LeastDoubt = 0.05;

    // A word such as "average" says less than a percentile does.
    private const double FairlySure = 0.6;

    // The least that is read as a year's pay when somebody names a bare number.
    private const decimal LeastBareAmount = 20;

    public static Intent Correct(IntentScore best, Analysis analysis, RoleReading roles, ConversationMemory memory)
    {
        var (intent, probability) = (best.Intent, best.Probability);
        var find = FindQueryReader.Read(analysis.Tokens, analysis.Entities);
        if (intent is Intent.ListRoles && find.HasCondition && analysis.Probability(Intent.FindRoles) > LeastDoubt)
            return Intent.FindRoles;
        if (roles.Roles.IsEmpty && analysis.Has("roles") && intent is Intent.Salary or Intent.OfferCheck && find.HasCondition)
            return Intent.FindRoles;
        if (analysis.Has("both") && !roles.NamesRole && (memory.Recent.Length > 1 || memory.Roles.Length > 1)
            && (intent.Section() is not null || intent is Intent.FindRoles))
        {
            return Intent.Compare;
        }

        if (intent is Intent.Salary or Intent.OfferCheck or Intent.Compare or Intent.FindRoles or Intent.OutOfScope || roles.Roles.IsEmpty)
            return intent;
        return roles.Named.IsEmpty && intent.Section() is null && intent != Intent.Sources ? intent : PayIntent(analysis, probability) ?? WithSkill(intent, analysis, roles);
    }

    private static Intent? PayIntent(Analysis analysis, double probability)
    {
        var pay = PayQueryReader.Read(analysis.Entities);
        if (probability < Sure && OfferReader.Read(analysis.Entities) is { } offer && IsPay(offer))
            return Intent.OfferCheck;
        if (probability < Sure && (pay.Percentile is not null || (pay.Survey is not null && !analysis.Has("source"))))
            return Intent.Salary;
        return probability < FairlySure
            && (pay.Measure is PayMeasure.Average or PayMeasure.Median or PayMeasure.Range || pay.Period is not null || pay.Currency is not null)
            ? Intent.Salary
            : null;
    }

    private static Intent WithSkill(Intent intent, Analysis analysis, RoleReading roles) =>
        intent == Intent.Overview && !roles.Named.IsEmpty && analysis.Entities.Any(entity => entity is Entity.Skill) ? Intent.Skills : intent;

    private static bool IsPay(Offer offer) => offer.Period != PayPeriod.Year || offer.From >= LeastBareAmount * 1_000;
}
