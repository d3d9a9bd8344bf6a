using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Greets, thanks, takes leave, helps, and says no to what isn't its business, always with a way forward.</summary>
internal sealed class SmallTalkDialog(KnowledgeBase knowledge, Wording wording, ChoiceMaker choices) : IDialog
{
    public Answer Answer(Meaning meaning) => meaning.Intent == Intent.Help ? Help() : Simple($"reply-{meaning.Intent.Id()}");

    public Answer Welcome()
    {
        var text = wording.Say("reply-welcome", ("count", knowledge.Roles.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return new Answer(text, [new Block.Heading(wording.Say("reply-welcome-heading")), new Block.Paragraph(text)], Examples());
    }

    private Answer Simple(string reply)
    {
        var text = wording.Say(reply);
        return new Answer(text, [new Block.Paragraph(text)], reply == "reply-goodbye" ? [] : Examples());
    }

    private Answer Help() => new(
        wording.Say("reply-help"),
        [
            new Block.Heading(wording.Say("reply-help-heading")),
            new Block.Paragraph(wording.Say("reply-help")),
            new Block.Bullets(
            [
                .. Enumerable.Range(1, 6).Select(i => new Bullet(wording.Say($"help-{i}"), wording.Say($"help-{i}-example"))),
            ]),
            new Block.Remark(wording.Say("reply-help-limits")),
        ],
        Examples());

    // Three real questions, of roles that can answer them.
    private ImmutableArray<Choice> Examples()
    {
        var paid = knowledge.Roles.Where(role => !role.Pay.IsEmpty).MaxBy(role => role.Sections.Count);
        if (paid is null)
            return [choices.AllRoles()];
        var target = new RoleTarget(paid.Id, paid.Pay[0].JobTitle);
        return
        [
            .. new[] { SectionKind.Salary, SectionKind.Skills, SectionKind.Challenges }.Where(paid.Sections.ContainsKey).Select(section =>
                choices.Section(target, section) with { Title = wording.Say("choice-section", ("section", wording.Section(section)), ("title", choices.TitleOf(target))) }),
            choices.AllRoles(),
            choices.Help(),
        ];
    }
}
