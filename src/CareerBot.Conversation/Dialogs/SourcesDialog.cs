using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Says which pages and surveys the answers come from and of which year they are.</summary>
internal sealed class SourcesDialog(KnowledgeBase knowledge, Wording wording, ChoiceMaker choices) : IDialog
{
    private readonly SectionText _sections = new(wording);
    private readonly PayFigures _pay = new(wording);

    public Answer Answer(Meaning meaning)
    {
        if (meaning.Roles.IsEmpty)
            return General();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var titles = wording.List(meaning.Roles.Select(choices.TitleOf));
        var heading = wording.Say("sources-heading", ("titles", titles));
        blocks.Add(new Block.Heading(heading));
        foreach (var target in meaning.Roles)
            AddRole(blocks, knowledge.Find(target.RoleId)!);
        blocks.Add(new Block.Remark(wording.Say("sources-note")));
        return new Answer(heading, blocks.DrainToImmutable(), [choices.AllSources(), choices.AllRoles()]);
    }

    private Answer General()
    {
        var summary = wording.Say("sources-general");
        return new Answer(
            summary,
            [
                new Block.Heading(wording.Say("sources-general-heading")),
                new Block.Paragraph(summary),
                new Block.Bullets([.. knowledge.Pages.Select(page => new Bullet(null, _sections.Page(page)))]),
                new Block.Paragraph(wording.Say("sources-surveys", ("surveys", wording.List(knowledge.Surveys.Select(survey => survey.Name))))),
                new Block.Remark(wording.Say("sources-note")),
            ],
            [choices.AllRoles(), choices.Help()]);
    }

    private void AddRole(ImmutableArray<Block>.Builder blocks, Role role)
    {
        foreach (var page in role.Sections.Values.SelectMany(section => section.Pages).Distinct())
        {
            var sections = role.Sections.Values.Where(section => section.Pages.Contains(page)).Select(section => wording.Section(section.Kind));
            blocks.Add(new Block.Subheading(_sections.Page(page)));
            blocks.Add(new Block.Paragraph(wording.Say("sources-page", ("title", role.Title), ("sections", wording.List(sections)))));
            var figures = role.Pay.Where(figure => figure.Page == page).ToList();
            if (figures.Count > 0)
                blocks.Add(new Block.Facts([.. figures.Select(figure => new Fact(wording.Say("sources-figure", ("title", figure.JobTitle), ("label", _pay.Label(figure))), _pay.Amount(figure)))]));
        }
    }
}
