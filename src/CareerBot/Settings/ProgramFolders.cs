namespace CareerBot.Settings;

/// <summary>Where the user stands and where the program lies.</summary>
/// <param name="Working">What relative paths are relative to.</param>
/// <param name="Program">Holds the copies of <c>appsettings.json</c> and <c>knowledge/</c> that come with the program.</param>
public sealed record ProgramFolders(string Working, string Program)
{
    public static ProgramFolders Current { get; } = new(Environment.CurrentDirectory, AppContext.BaseDirectory);

    /// <summary>A path that the user typed.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Working);

    /// <summary>A path that the program's copy stands in for where the user has none of his own.</summary>
    public string ResolveShipped(string path)
    {
        var own = Resolve(path);
        var shipped = Path.GetFullPath(path, Program);
        return !Path.Exists(own) && Path.Exists(shipped) ? shipped : own;
    }

    /// <summary>A path as the user would type it.</summary>
    public string Shorten(string path)
    {
        var relative = Path.GetRelativePath(Working, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
