using CareerBot.Knowledge.Loading.Files;

namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>Reads the role files of a folder, in the order of their names.</summary>
internal sealed class RoleFolderReader(RoleReader reader, ProblemLog log)
{
    /// <summary>Files of editors that start with a dot are skipped.</summary>
    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden,
        IgnoreInaccessible = false,
        MatchCasing = MatchCasing.CaseInsensitive,
    };

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The ids of all folders' files, of those that can't be read too.</summary>
    public IReadOnlySet<string> Ids => _ids;

    public RoleFolder Read(string folder)
    {
        var paths = FindFiles(Path.Combine(folder, "roles"));
        var problems = Array.ConvertAll(paths, log.For);
        var read = new RoleFile?[paths.Length];
        Parallel.For(0, paths.Length, index => read[index] = reader.Read(problems[index]));
        RoleFile[] files = [.. read.OfType<RoleFile>()];
        ReportIdsTwice(files);
        return new RoleFolder([.. files], files.Length == paths.Length && files.All(file => !file.Role.Titles.IsEmpty));
    }

    private string[] FindFiles(string directory)
    {
        try
        {
            var paths = Directory.GetFiles(directory, "*.md", Visible);
            var ids = Array.ConvertAll(paths, path => Path.GetFileNameWithoutExtension(path));
            Array.Sort(ids, paths, StringComparer.Ordinal);
            _ids.UnionWith(ids);
            if (_ids.Count == 0)
                log.For(directory).Add(1, "the folder holds no role; the first folder needs one");
            return paths;
        }
        catch (DirectoryNotFoundException)
        {
            log.For(directory).Add(1, "the folder is missing");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.For(directory).Add(1, $"the folder can't be read: {exception.Message}");
        }
        return [];
    }

    private static void ReportIdsTwice(RoleFile[] files)
    {
        var first = new Dictionary<string, RoleFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!first.TryAdd(file.Id.Text, file))
                file.Problems.Add(file.Id.Line, $"the id '{file.Id.Text}' is also that of {first[file.Id.Text].Problems.File}");
        }
    }
}
