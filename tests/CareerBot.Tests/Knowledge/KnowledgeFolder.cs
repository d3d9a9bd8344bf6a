using System.Collections.Immutable;
using CareerBot.Knowledge;

namespace CareerBot.Tests.Knowledge;

/// <summary>A folder of knowledge on disk that is valid until a test changes it.</summary>
internal sealed class KnowledgeFolder : IDisposable
{
    public const string Analyst = "roles/data-analyst.md";
    public const string Scientist = "roles/data-scientist.md";

    private static readonly Dictionary<string, ImmutableArray<string>> SaidReplies = new()
    {
        ["greeting"] = [],
        ["answer"] = ["role", "amount"],
    };

    public string Root { get; } = Directory.CreateTempSubdirectory("knowledge").FullName;

    public static KnowledgeFolder Valid() => new KnowledgeFolder()
        .With("sources.yaml", KnowledgeTexts.Sources)
        .With(Analyst, KnowledgeTexts.Analyst)
        .With(Scientist, KnowledgeTexts.Scientist)
        .With("language/intents.yaml", KnowledgeTexts.Intents)
        .With("language/terms.yaml", KnowledgeTexts.Terms)
        .With("language/shorthand.yaml", KnowledgeTexts.Shorthand)
        .With("language/skills.yaml", KnowledgeTexts.Skills)
        .With("language/occupations.yaml", KnowledgeTexts.Occupations)
        .With("language/names.yaml", KnowledgeTexts.Names)
        .With("language/words.txt", KnowledgeTexts.Words)
        .With("language/replies.yaml", KnowledgeTexts.Replies);

    public static KnowledgeFolder Empty() => new();

    public string PathOf(string file) => Path.Combine(Root, file);

    public KnowledgeFolder With(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    /// <summary>A role with an overview; <paramref name="titles"/> is what stands in the list of titles, on one line.</summary>
    public KnowledgeFolder WithRole(string id, string titles, string more = "") => With($"roles/{id}.md", $"""
        ---
        id: {id}
        titles: [{titles}]
        {more}
        ---
        ## Overview {"{pages=\"some-page\"}"}

        Text.

        ## Salary {"{pages=\"some-page\"}"}

        Text.

        ## Career path {"{pages=\"some-page\"}"}

        Text.
        """);

    public KnowledgeFolder Without(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>Replaces a text that the file must hold.</summary>
    public KnowledgeFolder Change(string file, string from, string to)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return With(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public KnowledgeLoadResult Load(params IEnumerable<KnowledgeFolder> further) =>
        new KnowledgeLoader(SaidReplies).Load([Root, .. further.Select(folder => folder.Root)]);

    public KnowledgeBase LoadValid(params IEnumerable<KnowledgeFolder> further)
    {
        var result = Load(further);
        Assert.Empty(result.Problems);
        return result.Knowledge!;
    }

    /// <summary>Asserts that the folder's only problem is this one, on the file's first line that holds a text.</summary>
    public void HasProblem(string file, string at, string message)
    {
        var result = Load();
        var problem = Assert.Single(result.Problems);
        Assert.Equal(new KnowledgeProblem(PathOf(file), LineOf(file, at), message), problem);
        Assert.Null(result.Knowledge);
    }

    public int LineOf(string file, string text)
    {
        var index = Array.FindIndex(File.ReadAllLines(PathOf(file)), line => line.Contains(text, StringComparison.Ordinal));
        Assert.True(index >= 0, $"{file} has no line with {text}");
        return index + 1;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
