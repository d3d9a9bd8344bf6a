using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Text;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>Reads from the entities of a message the conditions of a search for roles.</summary>
public static class FindQueryReader
{
    // "don't really need a PhD": how far a word of negation reaches, in tokens.
    private const int NegationReach = 3;

    public static FindQuery Read(ImmutableArray<Token> tokens, ImmutableArray<Entity> entities)
    {
        var terms = entities.OfType<Entity.Term>().ToList();
        var ids = terms.Select(term => term.Id).ToHashSet();
        var (from, to) = Bounds(entities, ids);
        var skills = entities.OfType<Entity.Skill>().ToLookup(skill => IsNegated(skill, terms), skill => skill.Name);
        var degree = terms.Find(term => EducationOf(term.Id) is not null);
        return new FindQuery
        {
            PayFrom = from,
            PayTo = to,
            Skills = [.. skills[false].Distinct()],
            WithoutSkills = [.. skills[true].Distinct()],
            WithoutRoles =
            [
                .. entities.OfType<Entity.Held>().Where(held => IsLeftOut(held, tokens, terms)).Select(held => held.Target.RoleId).Distinct(),
            ],
            Experience = entities.OfType<Entity.Experience>().FirstOrDefault()?.Years.From,
            Education = degree is null ? null : EducationOf(degree.Id),
            WithoutEducation = degree is not null && IsNegated(degree, terms),
            LowestFirst = ids.Contains("lowest"),
            RanksByPay = ids.Overlaps(["salary", "top", "highest", "lowest", "best-places", "average", "median"]),
        };
    }

    private static (decimal? From, decimal? To) Bounds(ImmutableArray<Entity> entities, HashSet<string> terms)
    {
        if (OfferReader.Read(entities) is not { } offer)
            return (null, null);
        var amount = entities.OfType<Entity.Money>().First().Amount;
        var (from, times) = (offer.From * WorkingYear.Times(offer.Period), WorkingYear.Times(offer.Period));
        if (offer.To is { } to)
            return (from, to * times);
        return terms.Contains("under") || amount.From is null ? (null, from) : (from, null);
    }

    private static bool IsNegated(Entity entity, List<Entity.Term> terms) =>
        terms.Exists(term => term.Id == "without" && term.To <= entity.From && entity.From - term.To <= NegationReach);

    private static bool IsLeftOut(Entity entity, ImmutableArray<Token> tokens, List<Entity.Term> terms) =>
        (entity.From > 0 && tokens[entity.From - 1].Word == "not")
        || terms.Exists(term => term.Id == "except" && term.To <= entity.From && entity.From - term.To <= NegationReach);

    private static Education? EducationOf(string term) => term switch
    {
        "doctorate" => Education.Doctorate,
        "master" => Education.Master,
        "bachelor" or "degree" => Education.Bachelor,
        _ => null,
    };
}
