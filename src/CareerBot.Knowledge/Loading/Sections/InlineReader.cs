using System.Text;
using CareerBot.Knowledge.Loading.Files;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CareerBot.Knowledge.Loading.Sections;

/// <summary>Reads the text of a paragraph or heading; reports whatever isn't plain.</summary>
internal sealed class InlineReader(FileProblems problems, int firstLine)
{
    private readonly StringBuilder _text = new();

    /// <summary>The text from this inline to the last one beside it.</summary>
    public string ReadText(Inline? first)
    {
        _text.Clear();
        for (var inline = first; inline is not null; inline = inline.NextSibling)
            Append(inline);
        if (first is not null)
            ReportStars(first.Line);
        return _text.ToString();
    }

    /// <summary>What bold first words say, without the colon that they end in.</summary>
    public string ReadLead(EmphasisInline bold)
    {
        var lead = ReadText(bold.FirstChild).Trim();
        if (!lead.EndsWith(':') || lead.Length == 1)
            problems.Add(firstLine + bold.Line, $"bold first words end in a colon: '**{lead.TrimEnd(':')}:** text'");
        return lead.TrimEnd(':').TrimEnd();
    }

    private void Append(Inline inline)
    {
        if (inline.TryGetAttributes() is not null)
            problems.Add(firstLine + inline.Line, "attributes in braces stand only on a section's heading");
        switch (inline)
        {
            case LiteralInline literal:
                _text.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline { IsHard: false }:
                _text.Append(' ');
                break;
            default:
                ReportUnsupported(inline);
                break;
        }
    }

    private void ReportUnsupported(Inline inline)
    {
        var what = inline switch
        {
            EmphasisInline => "emphasis other than bold first words",
            LinkInline { IsImage: true } => "an image",
            LinkInline or AutolinkInline => "a link",
            CodeInline => "code",
            HtmlInline => "HTML",
            LineBreakInline => "a hard line break",
            _ => inline.GetType().Name,
        };
        problems.Add(firstLine + inline.Line, $"{what} isn't supported; sections hold paragraphs, lists of one level and '**Lead:** text'");
        // What can't be read still counts as text, so that it isn't reported as missing as well.
        _text.Append('?');
    }

    private void ReportStars(int line)
    {
        for (var index = 1; index < _text.Length; index++)
        {
            if (_text[index] != '*' || _text[index - 1] != '*')
                continue;
            problems.Add(firstLine + line, "'**' neither opens nor closes bold words here; bold words stand first, as '**Lead:** text'");
            return;
        }
    }
}
