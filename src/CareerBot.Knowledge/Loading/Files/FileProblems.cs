namespace CareerBot.Knowledge.Loading.Files;

/// <summary>Gathers what is wrong with one file.</summary>
internal sealed class FileProblems(string file)
{
    private readonly List<KnowledgeProblem> _found = [];

    public string File => file;

    public IReadOnlyList<KnowledgeProblem> Found => _found;

    public void Add(int line, string message) => _found.Add(new KnowledgeProblem(file, line, message));
}
