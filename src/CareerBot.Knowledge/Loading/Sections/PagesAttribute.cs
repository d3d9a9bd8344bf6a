using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Sources;
using Markdig.Renderers.Html;

namespace CareerBot.Knowledge.Loading.Sections;

/// <summary>Reads the <c>{pages="id id"}</c> of a section's heading.</summary>
internal sealed class PagesAttribute(SourceCatalog sources, FileProblems problems)
{
    private const string Name = "pages";

    public ImmutableArray<SourcePage> Read(HtmlAttributes? attributes, string section, int line)
    {
        string? ids = null;
        foreach (var (name, value) in attributes?.Properties ?? [])
        {
            if (name == Name)
                ids = value;
            else
                problems.Add(line, $"unknown attribute '{name}' of section '{section}'; only {Name}=\"page-id page-id\" stands here");
        }
        if (attributes?.Id is not null || attributes?.Classes is { Count: > 0 })
            problems.Add(line, $"section '{section}' has an id or a class; only {Name}=\"page-id page-id\" stands here");
        if (string.IsNullOrWhiteSpace(ids))
        {
            problems.Add(line, $"section '{section}' doesn't say which pages it was written from; {{{Name}=\"page-id\"}} is missing");
            return [];
        }
        return ReadIds(ids, section, line);
    }

    private ImmutableArray<SourcePage> ReadIds(string ids, string section, int line)
    {
        var pages = ImmutableArray.CreateBuilder<SourcePage>();
        foreach (var id in ids.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (sources.FindPage(id, line, problems) is not { } page)
                continue;
            if (pages.Contains(page))
                problems.Add(line, $"page '{id}' stands twice at section '{section}'");
            else
                pages.Add(page);
        }
        return pages.DrainToImmutable();
    }
}
