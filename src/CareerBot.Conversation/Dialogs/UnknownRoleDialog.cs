using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;
using FuzzySharp;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Says that a role isn't held, without any other role's figures, and which ones come closest.</summary>
internal sealed class UnknownRoleDialog(KnowledgeBase knowledge, Wording wording, ChoiceMaker choices) : IDialog
{
    private const int MostNeighbours = 4;

    public Answer Answer(Meaning meaning)
    {
        Line sentence = meaning.UnheldTitle is { } title
            ? wording.Quote("unknown-role", "title", title)
            : wording.Say("unknown-role-gone");
        var neighbours = meaning.Choices.IsEmpty ? Neighbours(meaning.UnheldTitle ?? "") : meaning.Choices;
        return new Answer(
            sentence.ToString(),
            [new Block.Paragraph(sentence), new Block.Paragraph(wording.Say("unknown-role-held", ("count", knowledge.Roles.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))))],
            [.. choices.Roles(neighbours.Take(MostNeighbours), meaning with { Offer = null, Pay = PayQuery.Any, Wanted = null }), choices.AllRoles()]);
    }

    private ImmutableArray<RoleTarget> Neighbours(string title) =>
    [
        .. knowledge.Roles.OrderByDescending(role => Fuzz.TokenSetRatio(title.ToLowerInvariant(), role.Title.ToLowerInvariant()))
            .Select(role => new RoleTarget(role.Id, role.Title)),
    ];
}
