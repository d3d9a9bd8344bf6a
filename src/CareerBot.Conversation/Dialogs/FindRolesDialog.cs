using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Finds the roles that meet conditions on pay, skills, experience and education, best paid first.</summary>
internal sealed class FindRolesDialog(KnowledgeBase knowledge, Wording wording, ChoiceMaker choices) : IDialog
{
    private readonly PayFigures _pay = new(wording);

    public Answer Answer(Meaning meaning)
    {
        var query = meaning.Find;
        var matches = (
            from role in knowledge.Roles
            let match = RoleMatch.Of(role, query)
            where match is not null
            orderby match.Rank descending
            select match).ToList();
        var condition = Condition(query);
        var heading = condition.Length == 0 ? wording.Say("find-heading-all") : wording.Say("find-heading", ("condition", condition));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(heading));
        if (new MissingText(wording).Anywhere(knowledge, meaning.Pay) is { } missing)
            blocks.Add(new Block.Paragraph(missing));
        blocks.Add(new Block.Paragraph(matches.Count == 0
            ? wording.Say("find-none")
            : wording.Say("find-count", ("count", matches.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)))));
        if (matches.Count > 0)
            blocks.Add(new Block.Facts([.. matches.Select(Describe)]));
        if (Unsaid(query) is { } unsaid)
            blocks.Add(new Block.Remark(unsaid));
        return new Answer(
            heading,
            blocks.DrainToImmutable(),
            matches.Count == 0
                ? [choices.AllRoles()]
                : choices.Roles(matches.Select(match => match.Target), new Meaning { Intent = Intent.FindRoles, Wanted = query.PayFrom is null && query.PayTo is null ? null : Intent.Salary }));
    }

    private Fact Describe(RoleMatch match)
    {
        var parts = new List<string>();
        if (match.Figure is { } figure)
            parts.Add(wording.Say("find-figure", ("amount", _pay.Amount(figure)), ("measure", _pay.Measure(figure)), ("context", _pay.Context(figure))));
        if (!match.Skills.IsEmpty)
            parts.Add(wording.List(match.Skills));
        if (match.Role.Profile.MinimumExperience is { } years)
            parts.Add(wording.Say("find-experience", ("years", _pay.Experience(new YearSpan(years, null)))));
        if ((match.Role.Profile.MinimumEducation ?? match.Role.Profile.UsualEducation) is { } education)
            parts.Add(wording.Say("find-education", ("degree", wording.Say($"education-{education.ToString().ToLowerInvariant()}"))));
        return new Fact(match.Target.JobTitle!, parts.Count == 0 ? wording.Say("not-held") : string.Join("; ", parts));
    }

    private string Condition(FindQuery query)
    {
        var parts = new List<string>();
        if (query is { PayFrom: { } from, PayTo: { } to })
            parts.Add(wording.Say("find-pay-between", ("from", MoneyText.Dollars(from)), ("to", MoneyText.Dollars(to))));
        else if (query.PayFrom is { } least)
            parts.Add(wording.Say("find-pay-from", ("from", MoneyText.Dollars(least))));
        else if (query.PayTo is { } most)
            parts.Add(wording.Say("find-pay-to", ("to", MoneyText.Dollars(most))));
        if (!query.Skills.IsEmpty)
            parts.Add(wording.Say("find-skills", ("skills", wording.List(query.Skills))));
        if (!query.WithoutSkills.IsEmpty)
            parts.Add(wording.Say("find-without-skills", ("skills", wording.List(query.WithoutSkills))));
        if (query.Experience is { } years)
            parts.Add(wording.Say("find-years", ("years", MoneyText.Plain(years))));
        if (query.Education is { } education)
        {
            var degree = wording.Say($"education-{education.ToString().ToLowerInvariant()}");
            parts.Add(wording.Say(query.WithoutEducation ? "find-without-degree" : "find-degree", ("degree", degree)));
        }

        return wording.List(parts);
    }

    // Of roles held in part the pages often say nothing; that isn't a no.
    private string? Unsaid(FindQuery query)
    {
        var roles = knowledge.Roles.Where(role =>
            ((query.PayFrom ?? query.PayTo) is not null && role.Pay.IsEmpty)
            || (query.Experience is not null && role.Profile.MinimumExperience is null)
            || (query.Education is not null && role.Profile.MinimumEducation is null && role.Profile.UsualEducation is null)
            || (!query.Skills.IsEmpty && role.Profile.Skills.IsEmpty)).Select(role => role.Title).ToList();
        return roles.Count == 0 ? null : wording.Say("find-unsaid", ("titles", wording.List(roles)));
    }
}
