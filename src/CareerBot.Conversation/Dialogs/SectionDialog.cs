using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Answers with a section of a role, what was asked for of it first.</summary>
internal sealed class SectionDialog(KnowledgeBase knowledge, Wording wording, ChoiceMaker choices) : IDialog
{
    private readonly SectionText _sections = new(wording);

    public Answer Answer(Meaning meaning)
    {
        var target = meaning.Roles[0];
        var role = knowledge.Find(target.RoleId)!;
        var title = choices.TitleOf(target);
        var kind = meaning.Intent.Section()!.Value;
        if (!role.Sections.TryGetValue(kind, out var section))
            return Missing(role, target, title, kind);

        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(wording.Say("heading-section", ("section", wording.Section(kind)), ("title", title))));
        if (SkillsLead(role, title, section, meaning) is { } skills)
            blocks.Add(new Block.Lead(skills));
        var focused = kind == SectionKind.Overview ? null : FocusedItem.Find(section, meaning.Focus, title);
        if (focused is not null)
            blocks.Add(new Block.Lead(SectionText.Sentence(focused)));
        if (kind == SectionKind.CareerPath)
            AddLadders(blocks, role);
        SectionText.Add(blocks, section.Parts, without: focused);
        blocks.Add(_sections.Source(section));
        var summary = blocks.OfType<Block.Lead>().FirstOrDefault()?.Text.ToString()
            ?? wording.Say("summary-section", ("section", wording.Section(kind)), ("title", title));
        return new Answer(summary, blocks.DrainToImmutable(), Next(role, target, kind));
    }

    private Answer Missing(Role role, RoleTarget target, string title, SectionKind kind)
    {
        var held = wording.List(role.Sections.Keys.Select(wording.Section));
        var sentence = wording.Say("section-missing", ("section", wording.Section(kind)), ("title", title), ("sections", held));
        return new Answer(
            sentence,
            [new Block.Heading(wording.Say("heading-section", ("section", wording.Section(kind)), ("title", title))), new Block.Paragraph(sentence)],
            Next(role, target, kind));
    }

    private string? SkillsLead(Role role, string title, Section section, Meaning meaning)
    {
        if (meaning.Skills.IsEmpty || section.Kind is not (SectionKind.Skills or SectionKind.Requirements))
            return null;
        var known = meaning.Skills.ToLookup(role.Profile.Skills.Contains);
        var sentences = new List<string>();
        if (known[true].Any())
            sentences.Add(wording.Say("skill-held", ("skills", wording.List(known[true])), ("title", title)));
        if (known[false].Any())
            sentences.Add(wording.Say("skill-not-held", ("skills", wording.List(known[false])), ("title", title)));
        return string.Join(' ', sentences);
    }

    private static void AddLadders(ImmutableArray<Block>.Builder blocks, Role role)
    {
        foreach (var ladder in role.Ladders)
            blocks.Add(new Block.Paragraph(string.Join(" → ", ladder.Steps.Select(step => step.Title))));
    }

    private ImmutableArray<Choice> Next(Role role, RoleTarget target, SectionKind shown)
    {
        var next = choices.OtherSections(role, target, shown).Take(Answers.Answer.MostChoices - 2);
        return [.. next, .. choices.Compare(role, target) is { } compare ? [compare] : Array.Empty<Choice>(), choices.Sources(target)];
    }
}
