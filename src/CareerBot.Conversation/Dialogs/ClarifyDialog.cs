using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Asks back which role is meant, with the likely ones as choices.</summary>
internal sealed class ClarifyDialog(KnowledgeBase knowledge, Wording wording, ChoiceMaker choices) : IDialog
{
    public Answer Answer(Meaning meaning)
    {
        var targets = meaning.Choices.IsEmpty
            ? knowledge.Roles.OrderByDescending(role => role.Sections.Count).Select(role => new RoleTarget(role.Id, role.Title))
            : meaning.Choices;
        var question = meaning.Choices.Length == 1
            ? wording.Say("clarify-did-you-mean", ("title", choices.TitleOf(meaning.Choices[0])))
            : wording.Say(meaning.Wanted == Intent.Compare ? "clarify-compare" : meaning.Choices.IsEmpty ? "clarify-role" : "clarify-which");
        return new Answer(question, [new Block.Paragraph(question)], choices.Roles(targets, meaning));
    }
}
