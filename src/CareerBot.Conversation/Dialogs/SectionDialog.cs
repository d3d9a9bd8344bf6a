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
        if (LeadOf(role, title, section, meaning) is { } lead)
            blocks.Add(new Block.Lead(lead));
        if (kind == SectionKind.CareerPath)
            AddLadders(blocks, role);
        SectionText.Add(blocks, section.Parts);
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

    private string? LeadOf(Role role, string title, Section section, Meaning meaning)
    {
        if (section.Kind is SectionKind.Skills or SectionKind.Requirements && !meaning.Skills.IsEmpty)
        {
            var (held, other) = (meaning.Skills.Where(role.Profile.Skills.Contains).ToList(), meaning.Skills.Where(skill => !role.Profile.Skills.Contains(skill)).ToList());
            var sentences = new List<string>();
            if (held.Count > 0)
                sentences.Add(wording.Say("skill-held", ("skills", wording.List(held)), ("title", title)));
            if (other.Count > 0)
                sentences.Add(wording.Say("skill-not-held", ("skills", wording.List(other)), ("title", title)));
            return string.Join(' ', sentences);
        }

        return section.Kind == SectionKind.Overview ? null : FocusedItem.Find(section, meaning.Focus, title) is { } item ? SectionText.Sentence(item) : null;
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
