using System.Collections.Frozen;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Which dialog answers which intent.</summary>
internal sealed class DialogSet
{
    private readonly FrozenDictionary<Intent, IDialog> _byIntent;
    private readonly SmallTalkDialog _smallTalk;

    public DialogSet(KnowledgeBase knowledge)
    {
        var wording = new Wording(knowledge.Language.Replies);
        var choices = new ChoiceMaker(knowledge, wording);
        var pay = new PayFigures(wording);
        var section = new SectionDialog(knowledge, wording, choices);
        _smallTalk = new SmallTalkDialog(knowledge, wording, choices);
        _byIntent = new Dictionary<Intent, IDialog>
        {
            [Intent.Overview] = section,
            [Intent.Responsibilities] = section,
            [Intent.Requirements] = section,
            [Intent.Skills] = section,
            [Intent.SoftSkills] = section,
            [Intent.Salary] = new PayDialog(knowledge, wording, choices, pay),
            [Intent.OfferCheck] = new OfferDialog(knowledge, wording, choices, pay),
            [Intent.CareerPath] = section,
            [Intent.MarketDemand] = section,
            [Intent.IndustryTrends] = section,
            [Intent.BestPractices] = section,
            [Intent.Challenges] = section,
            [Intent.Compare] = new CompareDialog(knowledge, wording, choices, pay),
            [Intent.FindRoles] = new FindRolesDialog(knowledge, wording, choices),
            [Intent.ListRoles] = new ListRolesDialog(knowledge, wording, choices),
            [Intent.Sources] = new SourcesDialog(knowledge, wording, choices),
            [Intent.Help] = _smallTalk,
            [Intent.Greeting] = _smallTalk,
            [Intent.Thanks] = _smallTalk,
            [Intent.Goodbye] = _smallTalk,
            [Intent.Clarify] = new ClarifyDialog(knowledge, wording, choices),
            [Intent.UnknownRole] = new UnknownRoleDialog(knowledge, wording, choices),
            [Intent.OutOfScope] = _smallTalk,
        }.ToFrozenDictionary();
    }

    public Answer Answer(Meaning meaning) => _byIntent[meaning.Intent].Answer(meaning);

    public Answer Welcome() => _smallTalk.Welcome();
}
