using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Answers what a role pays: first the very figure that was asked for, then the others.</summary>
internal sealed class PayDialog(KnowledgeBase knowledge, Wording wording, ChoiceMaker choices, PayFigures pay) : IDialog
{
    private readonly MissingText _missing = new(wording);
    private readonly SectionText _sections = new(wording);

    public Answer Answer(Meaning meaning)
    {
        var target = meaning.Roles[0];
        var role = knowledge.Find(target.RoleId)!;
        var title = choices.TitleOf(target);
        var selection = PaySelection.Of(role, target.JobTitle, meaning.Pay);
        var section = role.Sections.GetValueOrDefault(SectionKind.Salary);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(wording.Say("heading-pay", ("title", title))));

        if (selection.Figures.IsEmpty)
            AddNothingHeld(blocks, role, title, meaning.Pay);
        else
            AddFigures(blocks, role, selection, section, meaning.Pay, title);
        if (section is not null && meaning.Pay.Topic is null)
            SectionText.AddParts(blocks, section, part => part.Heading is null);
        if (section is not null)
            blocks.Add(_sections.Source(section));

        return new Answer(Summary(blocks, selection, meaning.Pay, title), blocks.DrainToImmutable(), Next(role, target, meaning.Pay.Topic is not null));
    }

    // A reader of the summary alone must not take the nearest figure for the one that was asked for.
    private string Summary(IEnumerable<Block> blocks, PaySelection selection, PayQuery query, string title) =>
        _missing.Sentence(selection, query, title)?.ToString() ?? (selection.Figures is [var lead, ..]
            ? wording.Say("summary-pay", ("title", lead.JobTitle), ("amount", pay.Amount(lead)), ("measure", pay.Measure(lead)))
            : blocks.OfType<Block.Paragraph>().First().Text.ToString());

    private void AddNothingHeld(ImmutableArray<Block>.Builder blocks, Role role, string title, PayQuery query)
    {
        if (_missing.Sentence(PaySelection.Of(role, null, query), query, title) is { } missing)
            blocks.Add(new Block.Paragraph(missing));
        blocks.Add(new Block.Paragraph(wording.Say(
            "pay-not-held", ("title", title), ("sections", wording.List(role.Sections.Keys.Select(wording.Section))))));
    }

    private void AddFigures(
        ImmutableArray<Block>.Builder blocks, Role role, PaySelection selection, Section? section, PayQuery query, string title)
    {
        if (query.Topic is { } topic)
            AddTopic(blocks, section, topic, title);
        if (_missing.Sentence(selection, query, title) is { } missing)
            blocks.Add(new Block.Paragraph(missing));
        if (query.Place is { } place && selection.Missing.Contains(MissingDetail.Place) && section is not null)
            AddMentions(blocks, section, place);

        var lead = selection.Figures[0];
        blocks.Add(new Block.Lead(wording.Say("pay-lead", ("amount", pay.Amount(lead)), ("measure", pay.Measure(lead)))));
        blocks.Add(new Block.Remark(wording.Say("pay-lead-context", ("title", lead.JobTitle), ("context", pay.ContextWithRemark(lead)))));
        if (lead.Doubt is { } doubt)
            blocks.Add(new Block.Remark(wording.Say("pay-doubtful", ("doubt", doubt))));
        if (query.Topic is not null)
            return;
        foreach (var group in selection.Figures.Skip(1).GroupBy(figure => figure.JobTitle))
        {
            blocks.Add(new Block.Subheading(wording.Say(group.Key == lead.JobTitle ? "pay-others" : "pay-other-title", ("title", group.Key))));
            blocks.Add(new Block.Facts([.. group.Select(pay.Fact)]));
            blocks.AddRange(pay.Doubts(group));
        }
    }

    private void AddTopic(ImmutableArray<Block>.Builder blocks, Section? section, PayTopic topic, string title)
    {
        var before = blocks.Count;
        if (section is not null)
            SectionText.Add(blocks, section.Parts.Where(part => part.Heading == topic.ToString()).Select(part => part with { Heading = null }));
        if (blocks.Count == before)
            blocks.Add(new Block.Paragraph(wording.Say($"missing-topic-{topic.ToString().ToLowerInvariant()}", ("title", title))));
        else
            blocks.Insert(before, new Block.Paragraph(wording.Say($"topic-{topic.ToString().ToLowerInvariant()}", ("title", title))));
    }

    // The page may say of a place that it pays more without saying how much.
    private static void AddMentions(ImmutableArray<Block>.Builder blocks, Section section, string place)
    {
        foreach (var item in section.Parts.SelectMany(part => part.Items).Where(item => SectionText.Sentence(item).Contains(place, StringComparison.OrdinalIgnoreCase)))
            blocks.Add(new Block.Paragraph(SectionText.Sentence(item)));
    }

    private ImmutableArray<Choice> Next(Role role, RoleTarget target, bool showsTopic)
    {
        var pay = showsTopic && !role.Pay.IsEmpty ? [choices.Section(target, SectionKind.Salary)] : Array.Empty<Choice>();
        var compare = choices.Compare(role, target) is { } other ? [other] : Array.Empty<Choice>();
        var sections = choices.OtherSections(role, target, SectionKind.Salary).Take(Answers.Answer.MostChoices - 1 - pay.Length - compare.Length);
        return [.. pay, .. sections, .. compare, choices.Sources(target)];
    }
}
