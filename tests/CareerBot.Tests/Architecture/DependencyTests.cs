using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CareerBot.Tests.Architecture;

public sealed partial class DependencyTests
{
    [Theory]
    [InlineData("CareerBot.Recognizers")]
    [InlineData("CareerBot.Knowledge")]
    [InlineData("CareerBot.BotFramework")]
    [InlineData("CareerBot.Conversation", "CareerBot.Knowledge", "CareerBot.Recognizers")]
    [InlineData("CareerBot.Storage", "CareerBot.Conversation")]
    [InlineData("CareerBot", "CareerBot.BotFramework", "CareerBot.Conversation", "CareerBot.Knowledge", "CareerBot.Storage")]
    public void A_project_refers_only_to_what_the_design_lets_it(string project, params string[] allowed)
    {
        var references = XDocument.Load(Path.Combine(Repository.Source(project), $"{project}.csproj")).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Equal(allowed, references.Order());
    }

    [Theory]
    [InlineData("CareerBot.Recognizers")]
    [InlineData("CareerBot.Knowledge", "Markdig", "YamlDotNet")]
    [InlineData("CareerBot.Conversation", "FuzzySharp")]
    public void A_project_uses_only_the_packages_that_the_design_lets_it(string project, params string[] allowed)
    {
        var packages = XDocument.Load(Path.Combine(Repository.Source(project), $"{project}.csproj")).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "FrameworkReference")
            .Select(reference => reference.Attribute("Include")!.Value);

        Assert.Equal(allowed, packages.Order());
    }

    [Theory]
    [InlineData("Understanding", "Cards")]
    [InlineData("Understanding", "Dialogs")]
    [InlineData("Cards", "Understanding")]
    [InlineData("Cards", "Dialogs")]
    [InlineData("Dialogs", "Cards")]
    public void Parts_of_the_conversation_do_not_see_each_other(string part, string other)
    {
        var forbidden = $"CareerBot.Conversation.{other}";

        foreach (var file in Repository.SourceFiles($"src/CareerBot.Conversation/{part}"))
            Assert.DoesNotContain(forbidden, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CareerBot.BotFramework")]
    [InlineData("CareerBot.Recognizers")]
    public void A_general_project_holds_no_career_word(string project)
    {
        foreach (var file in Repository.SourceFiles($"src/{project}"))
            Assert.DoesNotMatch(CareerWord(), File.ReadAllText(file).Replace("CareerBot", "", StringComparison.Ordinal));
    }

    [Fact]
    public void No_source_file_is_longer_than_250_lines()
    {
        foreach (var file in Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests")))
            Assert.True(File.ReadLines(file).Count() <= 250, $"{file} is too long");
    }

    [Theory]
    [InlineData("Manager")]
    [InlineData("Helper")]
    [InlineData("Utils")]
    [InlineData("Base")]
    public void No_type_is_named_for_nothing(string ending)
    {
        // What the program knows is a knowledge base by the field's own name.
        foreach (var file in Repository.SourceFiles("src").Where(file => !file.EndsWith("/KnowledgeBase.cs", StringComparison.Ordinal)))
            Assert.False(Path.GetFileNameWithoutExtension(file).EndsWith(ending, StringComparison.Ordinal), $"{file} is named for nothing");
    }

    [GeneratedRegex(@"\b(career|salary|salaries|recruit\w*|job titles?|skills)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CareerWord();
}
