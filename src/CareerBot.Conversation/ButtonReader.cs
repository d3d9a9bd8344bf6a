using System.Collections.Immutable;
using CareerBot.Knowledge;

namespace CareerBot.Conversation;

/// <summary>From a button's data to what its press means. The data may be older than the knowledge, or not ours at all.</summary>
internal sealed class ButtonReader(KnowledgeBase knowledge)
{
    public Meaning Read(ButtonData button)
    {
        var intent = IntentNames.Parse(button.Intent) ?? Intent.Help;
        ImmutableArray<RoleTarget> roles = [.. from target in button.Roles let held = Held(target) where held is not null select held];
        if (roles.Length < button.Roles.Length)
            return new Meaning { Intent = Intent.UnknownRole, Wanted = intent };

        var meaning = new Meaning
        {
            Intent = intent == Intent.OfferCheck && button.Offer is null ? Intent.Salary : intent,
            Roles = roles,
            Wanted = button.Section is { } section ? IntentNames.Parse(section) : null,
            Offer = button.Offer,
            Pay = button.Pay ?? PayQuery.Any,
            Find = button.Find ?? FindQuery.Any,
        };
        return roles.Length < FewestRoles(meaning.Intent) ? meaning with { Intent = Intent.Clarify, Wanted = meaning.Intent, Roles = [] } : meaning;
    }

    private RoleTarget? Held(RoleTarget? target)
    {
        if (target?.RoleId is not { } id || knowledge.Find(id) is not { } role)
            return null;
        return role.Titles.Any(title => title.Name == target.JobTitle) ? target : new RoleTarget(role.Id);
    }

    private static int FewestRoles(Intent intent) => intent switch
    {
        Intent.Compare => 2,
        Intent.OfferCheck => 1,
        _ => intent.Section() is null ? 0 : 1,
    };
}
