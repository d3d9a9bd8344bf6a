using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Sources;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CareerBot.Knowledge.Loading.Sections;

/// <summary>Reads the sections of a role file's Markdown.</summary>
internal sealed class SectionReader(SourceCatalog sources, FileProblems problems, int firstLine)
{
    // Tables are read to be told apart from text, since no section may hold one.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseGenericAttributes().Build();

    private readonly ItemReader _items = new(problems, firstLine);
    private readonly ImmutableSortedDictionary<SectionKind, Section>.Builder _sections =
        ImmutableSortedDictionary.CreateBuilder<SectionKind, Section>();
    private readonly Dictionary<SectionKind, int> _lines = [];
    private SectionDraft? _draft;
    private ImmutableArray<SourcePage> _pages = [];
    private SectionKind? _last;
    private bool _textBefore;

    /// <summary>Null where the Markdown can't be read; the reason is reported.</summary>
    public SectionsOfFile? Read(string markdown)
    {
        if (Parse(markdown) is not { } document)
            return null;
        foreach (var block in document)
            ReadBlock(block);
        CloseSection();
        return new SectionsOfFile(_sections.ToImmutable(), _lines);
    }

    private MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        // Markdig's answer to text that is nested too deeply.
        catch (ArgumentException exception)
        {
            problems.Add(firstLine, $"the Markdown can't be read: {exception.Message}");
            return null;
        }
    }

    private void ReadBlock(Block block)
    {
        if (block is HeadingBlock { Level: 2 } heading)
        {
            CloseSection();
            OpenSection(heading);
        }
        else if (_draft is null)
        {
            if (!_textBefore)
                problems.Add(firstLine + block.Line, "text stands before the first section; sections start with '## '");
            _textBefore = true;
        }
        else if (block is HeadingBlock { Level: 3 } part)
        {
            _items.ReportAttributes(part);
            _draft.StartPart(_items.ReadText(part), firstLine + part.Line);
        }
        else
        {
            _items.Read(block, _draft);
        }
    }

    private void OpenSection(HeadingBlock heading)
    {
        var line = firstLine + heading.Line;
        var title = _items.ReadText(heading);
        _pages = new PagesAttribute(sources, problems).Read(heading.TryGetAttributes(), title, line);
        SectionKind? kind = SectionHeadings.Kinds.TryGetValue(title, out var known) ? known : null;
        if (kind is null)
            problems.Add(line, $"unknown section '{title}'; sections are {string.Join(", ", SectionHeadings.Kinds.Keys)}");
        else if (!_lines.TryAdd(known, line))
            problems.Add(line, $"section '{title}' stands twice (line {_lines[known]})");
        else if (kind < _last)
            problems.Add(line, $"section '{title}' stands too late; the order is {string.Join(", ", SectionHeadings.Kinds.Keys)}");
        else
            _last = kind;
        _draft = new SectionDraft(title, kind, line, problems);
    }

    private void CloseSection()
    {
        if (_draft is null)
            return;
        var parts = _draft.Close();
        if (_draft.Kind is { } kind)
            _sections.TryAdd(kind, new Section(kind, _pages, parts));
    }
}
