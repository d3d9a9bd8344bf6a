using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Turns the text of a section into blocks of an answer.</summary>
internal sealed class SectionText(Wording wording)
{
    /// <summary>Adds the parts, without an item that stands above already.</summary>
    public static void Add(ImmutableArray<Block>.Builder blocks, IEnumerable<SectionPart> parts, SectionItem? without = null)
    {
        foreach (var part in parts)
        {
            if (part.Items.All(item => item == without))
                continue;
            if (part.Heading is { } heading)
                blocks.Add(new Block.Subheading(heading));
            AddItems(blocks, part.Items.Where(item => item != without));
        }
    }

    /// <summary>Adds the parts that are wanted.</summary>
    public static void AddParts(ImmutableArray<Block>.Builder blocks, Section section, Func<SectionPart, bool> wanted) =>
        Add(blocks, section.Parts.Where(wanted));

    /// <summary>The pages that a section was written from.</summary>
    public Block Source(Section section) => new Block.Remark(wording.Say("source", ("pages", wording.List(section.Pages.Select(Page)))));

    /// <summary>"AiPathly, “Machine Learning Scientist” (2024)".</summary>
    public string Page(SourcePage page) => page.Year is { } year
        ? wording.Say("page-with-year", ("publisher", page.Publisher), ("title", page.Title), ("year", year.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        : wording.Say("page", ("publisher", page.Publisher), ("title", page.Title));

    /// <summary>An item as one sentence.</summary>
    public static string Sentence(SectionItem item) => item.Lead is { } lead ? $"{lead}: {item.Text}" : item.Text;

    private static void AddItems(ImmutableArray<Block>.Builder blocks, IEnumerable<SectionItem> items)
    {
        var bullets = ImmutableArray.CreateBuilder<Bullet>();
        foreach (var item in items)
        {
            if (item.IsListItem)
            {
                bullets.Add(new Bullet(item.Lead, item.Text));
                continue;
            }

            Flush();
            blocks.Add(new Block.Paragraph(Sentence(item)));
        }

        Flush();

        void Flush()
        {
            if (bullets.Count > 0)
                blocks.Add(new Block.Bullets(bullets.DrainToImmutable()));
        }
    }
}
