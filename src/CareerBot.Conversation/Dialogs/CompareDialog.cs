using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Puts roles side by side, in general or on one section.</summary>
internal sealed class CompareDialog(KnowledgeBase knowledge, Wording wording, ChoiceMaker choices, PayFigures pay) : IDialog
{
    private const int MostRoles = 4;
    private const int MostItems = 5;
    private const int MostSkills = 10;

    private static readonly SectionKind[] OfferedSections = [SectionKind.Salary, SectionKind.Requirements, SectionKind.Skills, SectionKind.Responsibilities];

    private readonly SectionText _sections = new(wording);

    public Answer Answer(Meaning meaning)
    {
        ImmutableArray<RoleTarget> targets = [.. meaning.Roles.Take(MostRoles)];
        var section = (meaning.Wanted ?? Intent.Compare).Section();
        var titles = wording.List(targets.Select(choices.TitleOf));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(section is { } kind
            ? wording.Say("heading-compare-section", ("section", wording.Section(kind)), ("titles", titles))
            : wording.Say("heading-compare", ("titles", titles))));
        if (section is SectionKind.Salary && LeadFigures(targets, meaning.Pay) is { } lead)
            blocks.Add(new Block.Lead(lead));
        foreach (var target in targets)
            AddRole(blocks, target, section, meaning.Pay);
        blocks.Add(new Block.Remark(wording.Say("compare-sources", ("pages", Pages(targets, section)))));
        return new Answer(
            wording.Say("summary-compare", ("titles", titles)), blocks.DrainToImmutable(), Next(targets, section));
    }

    private void AddRole(ImmutableArray<Block>.Builder blocks, RoleTarget target, SectionKind? section, PayQuery query)
    {
        var role = knowledge.Find(target.RoleId)!;
        blocks.Add(new Block.Subheading(choices.TitleOf(target)));
        if (section is null)
            AddProfile(blocks, role, target);
        else if (section == SectionKind.Salary)
            AddPay(blocks, role, target, query);
        else if (role.Sections.TryGetValue(section.Value, out var held))
            AddSection(blocks, role, held);
        else
            blocks.Add(new Block.Paragraph(wording.Say("compare-missing", ("section", wording.Section(section.Value)), ("title", choices.TitleOf(target)))));
    }

    private void AddProfile(ImmutableArray<Block>.Builder blocks, Role role, RoleTarget target)
    {
        blocks.Add(new Block.Paragraph(SectionText.Sentence(role.Sections[SectionKind.Overview].Parts[0].Items[0])));
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.Add(PaySelection.Of(role, target.JobTitle, PayQuery.Any).Figures is [var figure, ..]
            ? new Fact(wording.Say("compare-pay", ("title", figure.JobTitle), ("measure", pay.Measure(figure))), pay.Amount(figure))
            : new Fact(wording.Say("compare-pay-missing"), wording.Say("not-held")));
        if ((role.Profile.UsualEducation ?? role.Profile.MinimumEducation) is { } education)
            facts.Add(new Fact(wording.Say("compare-education"), wording.Say($"education-{education.ToString().ToLowerInvariant()}")));
        if (role.Profile.MinimumExperience is { } years)
            facts.Add(new Fact(wording.Say("compare-experience"), pay.Experience(new YearSpan(years, null))));
        if (!role.Profile.Skills.IsEmpty)
            facts.Add(new Fact(wording.Say("compare-skills"), string.Join(", ", role.Profile.Skills.Take(MostSkills))));
        blocks.Add(new Block.Facts(facts.DrainToImmutable()));
    }

    private void AddPay(ImmutableArray<Block>.Builder blocks, Role role, RoleTarget target, PayQuery query)
    {
        var selection = PaySelection.Of(role, target.JobTitle, query);
        if (new MissingText(wording).Sentence(selection, query, choices.TitleOf(target)) is { } missing)
            blocks.Add(new Block.Paragraph(missing));
        if (selection.Figures.IsEmpty)
            blocks.Add(new Block.Paragraph(wording.Say("compare-missing", ("section", wording.Section(SectionKind.Salary)), ("title", choices.TitleOf(target)))));
        foreach (var group in selection.Figures.Take(MostItems).GroupBy(figure => figure.JobTitle))
        {
            if (group.Key != choices.TitleOf(target))
                blocks.Add(new Block.Remark(group.Key));
            blocks.Add(new Block.Facts([.. group.Select(pay.Fact)]));
            blocks.AddRange(pay.Doubts(group));
        }
    }

    private static void AddSection(ImmutableArray<Block>.Builder blocks, Role role, Section section)
    {
        if (section.Kind == SectionKind.CareerPath)
        {
            foreach (var ladder in role.Ladders)
                blocks.Add(new Block.Paragraph(string.Join(" → ", ladder.Steps.Select(step => step.Title))));
        }

        var items = section.Parts.SelectMany(part => part.Items).ToList();
        var listed = items.Where(item => item.IsListItem).ToList();
        blocks.Add(new Block.Bullets([.. (listed.Count > 0 ? listed : items).Take(MostItems).Select(item => new Bullet(item.Lead, item.Text))]));
    }

    // Figures of one measure and period can be set against each other; others only stand side by side.
    private string? LeadFigures(ImmutableArray<RoleTarget> targets, PayQuery query)
    {
        var leads = targets
            .Select(target => PaySelection.Of(knowledge.Find(target.RoleId)!, target.JobTitle, query).Figures)
            .Where(figures => !figures.IsEmpty).Select(figures => figures[0]).ToList();
        if (leads.Count < 2 || leads.Exists(figure => figure.Measure != leads[0].Measure || figure.Period != leads[0].Period || figure.From is null))
            return null;
        var ranked = leads.OrderByDescending(figure => figure.From).ToList();
        return wording.Say("compare-lead", ("figures", wording.List(ranked.Select(figure =>
            wording.Say("compare-figure", ("title", figure.JobTitle), ("measure", pay.Measure(figure)), ("amount", pay.Amount(figure)))))));
    }

    private string Pages(ImmutableArray<RoleTarget> targets, SectionKind? section) => wording.List(targets
        .SelectMany(target => knowledge.Find(target.RoleId)!.Sections.Values)
        .Where(held => section is null ? held.Kind is SectionKind.Overview or SectionKind.Salary : held.Kind == section)
        .SelectMany(held => held.Pages).Distinct().Select(_sections.Page));

    private ImmutableArray<Choice> Next(ImmutableArray<RoleTarget> targets, SectionKind? shown) =>
    [
        .. OfferedSections.Where(section => section != shown).Select(section => new Choice(
            wording.Say("choice-compare-section-title", ("section", wording.Section(section))),
            wording.Say("choice-compare-section", ("section", wording.Section(section)), ("titles", wording.List(targets.Select(choices.TitleOf)))),
            new ButtonData(Intent.Compare.Id(), targets, section.ToIntent().Id()))),
    ];
}
