using System.Text;
using CareerBot.Knowledge;

namespace CareerBot.Tests.Knowledge;

/// <summary>Files that can't be read at all.</summary>
public sealed class FileProblemTests : IDisposable
{
    private const string Terms = "language/terms.yaml";

    private readonly KnowledgeFolder _folder = KnowledgeFolder.Valid();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("sources.yaml")]
    [InlineData("language/intents.yaml")]
    [InlineData("language/terms.yaml")]
    [InlineData("language/shorthand.yaml")]
    [InlineData("language/skills.yaml")]
    [InlineData("language/occupations.yaml")]
    [InlineData("language/names.yaml")]
    [InlineData("language/replies.yaml")]
    public void A_missing_file_is_one_problem(string file)
    {
        var problem = Assert.Single(_folder.Without(file).Load().Problems);
        Assert.Equal(new KnowledgeProblem(_folder.PathOf(file), 1, "the file is missing"), problem);
    }

    [Fact]
    public void A_file_that_another_program_locks_is_a_problem()
    {
        using var locked = new FileStream(_folder.PathOf(KnowledgeFolder.Analyst), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var problem = Assert.Single(_folder.Load().Problems, problem => problem.File == _folder.PathOf(KnowledgeFolder.Analyst));
        Assert.Equal(1, problem.Line);
        Assert.StartsWith("the file can't be read: ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_a_problem_on_its_line()
    {
        File.WriteAllBytes(_folder.PathOf(Terms), [.. Encoding.UTF8.GetBytes("pay: [salary]\nplace: [c"), 0xE9, .. "]\n"u8]);
        var problem = Assert.Single(_folder.Load().Problems);
        Assert.Equal(new KnowledgeProblem(_folder.PathOf(Terms), 2, "the text isn't UTF-8"), problem);
    }

    [Fact]
    public void A_NUL_character_is_a_problem_on_its_line() => _folder
        .Change(Terms, "city", "ci\0ty")
        .HasProblem(Terms, "place:", "a NUL character stands here; is this a text file?");

    [Fact]
    public void A_role_file_over_the_limit_is_a_problem() => _folder
        .WithRole("data-person", "{ name: Data Person }", "# " + new string('x', 256 * 1024))
        .HasProblem("roles/data-person.md", "---", "the file has 262,322 bytes; at most 262,144 are read");

    [Fact]
    public void A_file_over_the_limit_is_a_problem() => _folder
        .Change(Terms, "city", new string('x', 2 * 1024 * 1024))
        .HasProblem(Terms, "pay:", "the file has 2,097,187 bytes; at most 2,097,152 are read");

    [Theory]
    [InlineData("")]
    [InlineData("# Data Analyst\n")]
    [InlineData("id: data-analyst\n")]
    public void A_role_file_without_front_matter_is_a_problem(string text)
    {
        var problem = Assert.Single(_folder.With(KnowledgeFolder.Analyst, text).Load().Problems);
        Assert.Equal((1, "the file must start with front matter between two lines of ---"), (problem.Line, problem.Message));
    }

    [Fact]
    public void Front_matter_that_never_ends_is_a_problem() => _folder
        .With(KnowledgeFolder.Analyst, "---\nid: data-analyst\ntitles:\n  - name: Data Analyst\n")
        .HasProblem(KnowledgeFolder.Analyst, "---", "the front matter never ends; a second line of --- is missing");

    [Fact]
    public void Empty_front_matter_is_a_problem()
    {
        _folder.With("roles/data.md", "---\n---\n## Overview {pages=\"some-page\"}\n\nText.\n");
        var problem = Assert.Single(_folder.Load().Problems);
        Assert.Equal((2, "nothing stands here; fields such as 'name: value' are expected"), (problem.Line, problem.Message));
    }

    [Fact]
    public void Sections_are_checked_where_the_front_matter_is_broken()
    {
        _folder.Change(KnowledgeFolder.Scientist, "skills: [Python, C++]", "skills: [Python, C++").Change(KnowledgeFolder.Scientist, "1. Reports", "> Reports");
        Assert.Equal(2, _folder.Load().Problems.Length);
    }
}
