using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Lists the roles that are held, those held whole apart from those held in part.</summary>
internal sealed class ListRolesDialog(KnowledgeBase knowledge, Wording wording, ChoiceMaker choices) : IDialog
{
    // Roles of a page of their own have nearly all sections.
    private const int WholeSections = 6;

    public Answer Answer(Meaning meaning)
    {
        var summary = wording.Say("list-roles", ("count", knowledge.Roles.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var groups = knowledge.Roles.ToLookup(role => role.Sections.Count >= WholeSections);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Heading(summary));
        AddGroup(blocks, "list-roles-whole", groups[true]);
        AddGroup(blocks, "list-roles-part", groups[false]);
        return new Answer(
            summary, blocks.DrainToImmutable(), choices.Roles(groups[true].Select(role => new RoleTarget(role.Id, role.Title)), meaning));
    }

    private void AddGroup(ImmutableArray<Block>.Builder blocks, string heading, IEnumerable<Role> roles)
    {
        ImmutableArray<Bullet> titles = [.. roles.Select(role => new Bullet(role.Title, string.Join(", ", role.Titles.Skip(1).Select(title => title.Name))))];
        if (titles.IsEmpty)
            return;
        blocks.Add(new Block.Subheading(wording.Say(heading)));
        blocks.Add(new Block.Bullets(titles));
    }
}
