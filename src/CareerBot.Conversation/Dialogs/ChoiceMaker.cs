using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Makes the buttons that lead on from an answer.</summary>
internal sealed class ChoiceMaker(KnowledgeBase knowledge, Wording wording)
{
    /// <summary>The sections that a role holds beside those that the answer showed.</summary>
    public ImmutableArray<Choice> OtherSections(Role role, RoleTarget target, params ReadOnlySpan<SectionKind> shown)
    {
        var seen = shown.ToArray();
        return
        [
            .. role.Sections.Keys.Where(section => !seen.Contains(section) && section != SectionKind.Overview)
                .Take(Answers.Answer.MostChoices - 1).Select(section => Section(target, section)),
        ];
    }

    /// <summary>A section of a role.</summary>
    public Choice Section(RoleTarget target, SectionKind section)
    {
        var name = wording.Section(section);
        return new Choice(
            char.ToUpperInvariant(name[0]) + name[1..],
            wording.Say("choice-section", ("section", name), ("title", TitleOf(target))),
            new ButtonData(section.ToIntent().Id(), [target]));
    }

    /// <summary>Roles to choose from, each answering what was asked for.</summary>
    public ImmutableArray<Choice> Roles(IEnumerable<RoleTarget> targets, Meaning meaning)
    {
        var intent = meaning.Wanted is { } wanted && (wanted.Section() is not null || wanted == Intent.OfferCheck) ? wanted : Intent.Overview;
        return
        [
            .. targets.Take(Answers.Answer.MostChoices).Select(target => new Choice(
                TitleOf(target),
                wording.Say("choice-section", ("section", wording.Section(intent.Section()!.Value)), ("title", TitleOf(target))),
                new ButtonData(intent.Id(), [target], Offer: meaning.Offer, Pay: meaning.Pay.IsAny ? null : meaning.Pay))),
        ];
    }

    /// <summary>Where an answer comes from.</summary>
    public Choice Sources(RoleTarget target) => new(
        wording.Say("choice-sources-title"),
        wording.Say("choice-sources", ("title", TitleOf(target))),
        new ButtonData(Intent.Sources.Id(), [target]));

    /// <summary>A comparison with the closest related role; null where there is none.</summary>
    public Choice? Compare(Role role, RoleTarget target)
    {
        if (role.Related.IsEmpty || knowledge.Find(role.Related[0]) is not { } other)
            return null;
        return new Choice(
            wording.Say("choice-compare-title", ("title", other.Title)),
            wording.Say("choice-compare", ("first", TitleOf(target)), ("second", other.Title)),
            new ButtonData(Intent.Compare.Id(), [target, new RoleTarget(other.Id, other.Title)]));
    }

    public Choice AllSources() => General("sources-all", Intent.Sources);

    public Choice AllRoles() => General("list-roles", Intent.ListRoles);

    public Choice Help() => General("help", Intent.Help);

    /// <summary>The title that a target goes under.</summary>
    public string TitleOf(RoleTarget target) => target.JobTitle ?? knowledge.Find(target.RoleId)!.Title;

    private Choice General(string id, Intent intent) =>
        new(wording.Say($"choice-{id}-title"), wording.Say($"choice-{id}"), new ButtonData(intent.Id(), []));
}
