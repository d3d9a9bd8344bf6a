using CareerBot.Knowledge.Loading.Files;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerBot.Knowledge.Loading.Sections;

/// <summary>Reads paragraphs and list items as plain text; reports all other Markdown.</summary>
internal sealed class ItemReader(FileProblems problems, int firstLine)
{
    private readonly InlineReader _inlines = new(problems, firstLine);

    public void Read(Block block, SectionDraft draft)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                draft.Add(ReadParagraph(paragraph, isListItem: false));
                break;
            case ListBlock list:
                foreach (var item in list)
                    draft.Add(ReadListItem((ListItemBlock)item));
                break;
            default:
                ReportUnsupported(block);
                draft.Add(null);
                break;
        }
    }

    public string ReadText(HeadingBlock heading) => _inlines.ReadText(heading.Inline?.FirstChild).Trim();

    public void ReportAttributes(Block block)
    {
        if (block.TryGetAttributes() is not null)
            problems.Add(firstLine + block.Line, "attributes in braces stand only on a section's heading");
    }

    private SectionItem? ReadListItem(ListItemBlock item)
    {
        SectionItem? read = null;
        for (var index = 0; index < item.Count; index++)
        {
            if (index == 0 && item[index] is ParagraphBlock paragraph)
                read = ReadParagraph(paragraph, isListItem: true);
            else
                ReportUnsupported(item[index]);
        }
        if (item.Count == 0)
            problems.Add(firstLine + item.Line, "the list item is empty");
        return read;
    }

    private SectionItem? ReadParagraph(ParagraphBlock paragraph, bool isListItem)
    {
        ReportAttributes(paragraph);
        var inline = paragraph.Inline?.FirstChild;
        string? lead = null;
        if (inline is EmphasisInline { DelimiterCount: 2 } bold)
        {
            lead = _inlines.ReadLead(bold);
            inline = bold.NextSibling;
        }
        var text = _inlines.ReadText(inline).Trim();
        if (text.Length > 0)
            return new SectionItem(lead, text, isListItem);
        problems.Add(firstLine + paragraph.Line, lead is null ? "the text is empty" : $"nothing stands after '**{lead}:**'");
        return null;
    }

    private void ReportUnsupported(Block block)
    {
        var (what, line) = block switch
        {
            ListBlock => ("a nested list", block.Line),
            ParagraphBlock => ("a second paragraph in a list item", block.Line),
            HeadingBlock => ("a heading that is neither ## nor ###, or in a list", block.Line),
            CodeBlock => ("code", block.Line),
            QuoteBlock => ("a quote", block.Line),
            HtmlBlock => ("HTML", block.Line),
            Table => ("a table", block.Line),
            ThematicBreakBlock => ("a rule", block.Line),
            LinkReferenceDefinitionGroup { Count: > 0 } links => ("a link", links[0].Line),
            _ => (block.GetType().Name, block.Line),
        };
        problems.Add(firstLine + line, $"{what} isn't supported; sections hold paragraphs, lists of one level and '**Lead:** text'");
    }
}
