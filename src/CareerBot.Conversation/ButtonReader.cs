using System.Collections.Immutable;
using CareerBot.Knowledge;

namespace CareerBot.Conversation;

/// <summary>From a button's data to what its press means. The data may be older than the knowledge, or not ours at all.</summary>
internal sealed class ButtonReader(KnowledgeBase knowledge)
{
    private const int MostRoles = 4;

    private readonly ButtonDetails _details = new(knowledge);

    public Meaning Read(ButtonData button)
    {
        if (Parse(button.Intent) is not { } intent || intent is Intent.Clarify or Intent.UnknownRole or Intent.OutOfScope)
            return new Meaning { Intent = Intent.Help };

        var named = button.Roles.IsDefault ? [] : button.Roles.Where(target => target?.RoleId is not null);
        if (named.Any(target => knowledge.Find(target.RoleId) is null))
            return new Meaning { Intent = Intent.UnknownRole, Wanted = intent };

        var offer = _details.Of(button.Offer);
        var meaning = new Meaning
        {
            Intent = intent == Intent.OfferCheck && offer is null ? Intent.Salary : intent,
            Roles = Held(named),
            Wanted = Parse(button.Section) is { } section && section.Section() is not null ? section : null,
            Offer = offer,
            Pay = _details.Of(button.Pay),
            Find = _details.Of(button.Find),
        };
        return meaning.Roles.Length < FewestRoles(meaning.Intent)
            ? meaning with { Intent = Intent.Clarify, Wanted = meaning.Intent, Roles = [] }
            : meaning;
    }

    private ImmutableArray<RoleTarget> Held(IEnumerable<RoleTarget> targets) =>
    [
        .. (from target in targets
            let role = knowledge.Find(target.RoleId)!
            let title = role.Titles.Any(title => title.Name == target.JobTitle) ? target.JobTitle : null
            select (Target: new RoleTarget(role.Id, title), Shown: title ?? role.Title))
            .DistinctBy(held => (held.Target.RoleId, held.Shown)).Take(MostRoles).Select(held => held.Target),
    ];

    private static Intent? Parse(string? id) => id is null ? null : IntentNames.Parse(id);

    private static int FewestRoles(Intent intent) => intent switch
    {
        Intent.Compare => 2,
        Intent.OfferCheck => 1,
        _ => intent.Section() is null ? 0 : 1,
    };
}
