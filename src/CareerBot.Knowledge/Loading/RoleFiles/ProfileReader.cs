using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>Reads what a role is searched by: skills, education, experience.</summary>
internal static class ProfileReader
{
    /// <summary>In years.</summary>
    public const int MostExperience = 60;

    private static readonly IReadOnlyDictionary<string, Education> Degrees = YamlWords.Of(Enum.GetValues<Education>());

    public static RoleProfile Read(YamlFields role, ImmutableDictionary<string, ImmutableArray<string>> knownSkills, FileProblems problems)
    {
        var skills = ReadSkills(role.Texts("skills"), knownSkills, problems);
        var (minimum, usual) = ReadEducation(role.Fields("education"), problems);
        return new RoleProfile(skills, minimum, usual, role.Whole("experience", 0, MostExperience));
    }

    private static ImmutableArray<string> ReadSkills(
        ImmutableArray<YamlText> names, ImmutableDictionary<string, ImmutableArray<string>> known, FileProblems problems)
    {
        var skills = ImmutableArray.CreateBuilder<string>(names.Length);
        foreach (var name in names)
        {
            // Without any known skill, skills.yaml has its own problem.
            if (!known.IsEmpty && !known.ContainsKey(name.Text))
                problems.Add(name.Line, $"unknown skill '{name.Text}'; language/skills.yaml lists no skill of this name");
            else if (skills.Contains(name.Text))
                problems.Add(name.Line, $"skill '{name.Text}' stands twice");
            else
                skills.Add(name.Text);
        }
        return skills.DrainToImmutable();
    }

    private static (Education? Minimum, Education? Usual) ReadEducation(YamlFields? fields, FileProblems problems)
    {
        if (fields is null)
            return default;
        var minimum = fields.Choice("minimum", Degrees);
        var usual = fields.Choice("usual", Degrees);
        fields.ReportUnknown();
        if (minimum > usual)
            problems.Add(fields.Line, "'minimum' is a higher degree than 'usual'");
        return (minimum, usual);
    }
}
