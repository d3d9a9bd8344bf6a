using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Words;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.Sources;

/// <summary>Reads the <c>sources.yaml</c> of all folders into one catalog; the first folder must have one.</summary>
internal sealed class SourcesReader(ProblemLog log)
{
    private readonly OrderedDictionary<string, SourcePage> _pages = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, Survey> _surveys = new(StringComparer.Ordinal);
    private bool _complete = true;

    public SourceCatalog Read(IReadOnlyList<string> folders)
    {
        for (var index = 0; index < folders.Count; index++)
        {
            var file = Path.Combine(folders[index], "sources.yaml");
            if (index == 0 || File.Exists(file))
                ReadFile(log.For(file), isFirst: index == 0);
        }
        return new SourceCatalog(_pages, _surveys, _complete);
    }

    private void ReadFile(FileProblems problems, bool isFirst)
    {
        if (YamlFile.Read(problems) is not { } map)
        {
            _complete = false;
            return;
        }
        var fields = new YamlFields(map, problems);
        var pageIds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in fields.Maps("pages", required: isFirst))
            AddPage(page, pageIds, problems);
        var surveyNames = new UniquePhrases(problems);
        foreach (var survey in fields.Maps("surveys"))
            AddSurvey(survey, surveyNames);
        fields.ReportUnknown();
    }

    private void AddPage(YamlFields fields, HashSet<string> idsOfFile, FileProblems problems)
    {
        var id = fields.Text("id", required: true);
        var title = fields.Text("title", required: true);
        var publisher = fields.Text("publisher", required: true);
        var year = fields.Whole("year", Years.Least, Years.Most);
        fields.ReportUnknown();
        if (id is null)
            return;
        if (!KebabCase.Matches(id.Text))
            problems.Add(id.Line, $"a page's id is in kebab case such as 'some-page', not '{id.Text}'");
        var page = new SourcePage(id.Text, title?.Text ?? "", publisher?.Text ?? "", year);
        if (!idsOfFile.Add(id.Text))
            problems.Add(id.Line, $"page '{id.Text}' stands twice");
        else if (!_pages.TryAdd(id.Text, page) && _pages[id.Text] != page)
            problems.Add(id.Line, $"page '{id.Text}' stands in an earlier folder with another title, publisher or year");
    }

    private void AddSurvey(YamlFields fields, UniquePhrases namesOfFile)
    {
        var name = fields.Text("name", required: true);
        var aliases = fields.Texts("aliases");
        fields.ReportUnknown();
        if (name is null)
            return;
        namesOfFile.Add(name.Text, name);
        foreach (var alias in aliases)
            namesOfFile.Add(name.Text, alias);
        _surveys.TryAdd(name.Text, new Survey(name.Text, [.. aliases.Select(alias => alias.Text)]));
    }
}
