namespace CareerBot.Tests.Host;

/// <summary>A folder that a user stands in.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("careerbot").FullName;

    public TemporaryFolder With(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, file))!);
        File.WriteAllText(Path.Combine(Root, file), text);
        return this;
    }

    /// <summary>With a copy of the shipped knowledge.</summary>
    public TemporaryFolder WithKnowledge(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(ShippedFolders.KnowledgeFolder, "*", SearchOption.AllDirectories))
            With(Path.Combine(folder, Path.GetRelativePath(ShippedFolders.KnowledgeFolder, file)), File.ReadAllText(file));
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
