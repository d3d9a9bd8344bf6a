namespace CareerBot.Tests.Architecture;

/// <summary>The project's own source files.</summary>
internal static class Repository
{
    private static readonly string Root = FolderAbove(AppContext.BaseDirectory);

    public static string Folder(string path) => Path.Combine(Root, path);

    public static string Source(string project) => Path.Combine(Root, "src", project);

    /// <summary>Source files that were written by hand.</summary>
    public static IEnumerable<string> SourceFiles(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
        select file;

    private static string FolderAbove(string folder) =>
        File.Exists(Path.Combine(folder, "CareerBot.sln")) ? folder : FolderAbove(Directory.GetParent(folder)!.FullName);
}
