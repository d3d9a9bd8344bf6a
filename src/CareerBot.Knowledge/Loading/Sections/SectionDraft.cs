using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;

namespace CareerBot.Knowledge.Loading.Sections;

/// <summary>A section while its blocks are read.</summary>
/// <param name="title">The heading's text.</param>
/// <param name="kind">Null for an unknown heading: what stands under it is read for its problems alone.</param>
/// <param name="line">The heading's line.</param>
/// <param name="problems">Where to report to.</param>
internal sealed class SectionDraft(string title, SectionKind? kind, int line, FileProblems problems)
{
    private readonly ImmutableArray<SectionPart>.Builder _parts = ImmutableArray.CreateBuilder<SectionPart>();
    private readonly List<SectionItem> _items = [];
    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private string? _heading;
    private int _headingLine;
    private bool _partHasContent;
    private bool _hasContent;

    public SectionKind? Kind => kind;

    public int Line => line;

    public void StartPart(string heading, int headingLine)
    {
        ClosePart();
        _hasContent = true;
        _heading = heading;
        _headingLine = headingLine;
        if (!_headings.Add(heading))
            problems.Add(headingLine, $"'### {heading}' stands twice in section '{title}'");
        else if (kind is SectionKind.Salary && !SectionHeadings.OfSalary.Contains(heading))
            problems.Add(headingLine, $"unknown heading '### {heading}'; those of Salary are {string.Join(", ", SectionHeadings.OfSalary)}");
    }

    /// <param name="item">Null for content that couldn't be read and was reported.</param>
    public void Add(SectionItem? item)
    {
        _partHasContent = _hasContent = true;
        if (item is not null)
            _items.Add(item);
    }

    public ImmutableArray<SectionPart> Close()
    {
        ClosePart();
        // An empty salary section is a matter of the role's pay figures.
        if (!_hasContent && kind is not SectionKind.Salary)
            problems.Add(line, $"section '{title}' is empty");
        return _parts.DrainToImmutable();
    }

    private void ClosePart()
    {
        if (_items.Count > 0)
            _parts.Add(new SectionPart(_heading, [.. _items]));
        else if (_heading is not null && !_partHasContent)
            problems.Add(_headingLine, $"nothing stands under '### {_heading}'");
        _items.Clear();
        _partHasContent = false;
    }
}
