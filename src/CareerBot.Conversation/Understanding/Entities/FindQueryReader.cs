using System.Collections.Immutable;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>Reads from the entities of a message the conditions of a search for roles.</summary>
public static class FindQueryReader
{
    public static FindQuery Read(ImmutableArray<Entity> entities)
    {
        var terms = entities.OfType<Entity.Term>().Select(term => term.Id).ToHashSet();
        var pay = entities.OfType<Entity.Money>().Select(money => money.Amount).FirstOrDefault();
        var (from, to) = (pay?.From, pay?.IsRange == true ? pay.To : null);
        if (pay is { IsRange: false } && terms.Contains("under"))
            (from, to) = (null, pay.From ?? pay.To);
        else if (pay is { From: null })
            to = pay.To;
        return new FindQuery
        {
            PayFrom = from,
            PayTo = to,
            Skills = [.. entities.OfType<Entity.Skill>().Select(skill => skill.Name).Distinct()],
            Experience = entities.OfType<Entity.Experience>().FirstOrDefault()?.Years.From,
            Education = Degree(terms),
            WithoutEducation = terms.Contains("without"),
        };
    }

    private static Education? Degree(HashSet<string> terms) =>
        terms.Contains("doctorate") ? Education.Doctorate
        : terms.Contains("master") ? Education.Master
        : terms.Contains("bachelor") || terms.Contains("degree") ? Education.Bachelor
        : null;
}
