using System.Collections.Immutable;

namespace CareerBot.Knowledge.Loading.Files;

/// <summary>The problems of all files of one load.</summary>
internal sealed class ProblemLog
{
    private readonly List<FileProblems> _files = [];

    public FileProblems For(string file)
    {
        var problems = new FileProblems(file);
        _files.Add(problems);
        return problems;
    }

    public bool IsEmpty => _files.TrueForAll(file => file.Found.Count == 0);

    public ImmutableArray<KnowledgeProblem> Sorted()
    {
        var all = new List<KnowledgeProblem>();
        foreach (var file in _files)
            all.AddRange(file.Found);
        return [.. all.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
    }
}
