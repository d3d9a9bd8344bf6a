using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;

namespace CareerBot.Knowledge.Loading.Sources;

/// <summary>The pages and surveys of all folders, for looking up by what role files call them.</summary>
/// <param name="pages">By id.</param>
/// <param name="surveys">By name.</param>
/// <param name="complete">Whether every <c>sources.yaml</c> could be read; where not, an unknown name is nobody's mistake.</param>
internal sealed class SourceCatalog(
    IReadOnlyDictionary<string, SourcePage> pages, IReadOnlyDictionary<string, Survey> surveys, bool complete)
{
    public ImmutableArray<SourcePage> Pages => [.. pages.Values];

    public ImmutableArray<Survey> Surveys => [.. surveys.Values];

    public SourcePage? FindPage(string id, int line, FileProblems problems)
    {
        var page = pages.GetValueOrDefault(id);
        if (page is null && complete)
            problems.Add(line, $"unknown page '{id}'; sources.yaml lists no page of this id");
        return page;
    }

    public Survey? FindSurvey(string name, int line, FileProblems problems)
    {
        var survey = surveys.GetValueOrDefault(name);
        if (survey is null && complete)
            problems.Add(line, $"unknown survey '{name}'; sources.yaml lists no survey of this name");
        return survey;
    }
}
