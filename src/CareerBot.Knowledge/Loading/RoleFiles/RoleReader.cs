using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Sections;
using CareerBot.Knowledge.Loading.Sources;
using CareerBot.Knowledge.Loading.Words;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>Reads a role file; reports what is wrong with it in itself.</summary>
internal sealed class RoleReader(SourceCatalog sources, ImmutableDictionary<string, ImmutableArray<string>> skills, TitleKeys keys)
{
    /// <summary>In bytes; far over any role, and Markdown can be written that takes the square of its length to read.</summary>
    private const int MaxLength = 256 * 1024;

    private static readonly ImmutableSortedDictionary<SectionKind, Section> NoSections =
        ImmutableSortedDictionary<SectionKind, Section>.Empty;

    /// <summary>Null where there are no fields to read; the reason is reported.</summary>
    public RoleFile? Read(FileProblems problems)
    {
        if (TextFile.Read(problems, MaxLength) is not { } text || FrontMatter.Split(text, problems) is not { } parts)
            return null;
        var sections = new SectionReader(sources, problems, parts.BodyLine).Read(parts.Body);
        return parts.Fields is null ? null : ReadFields(new YamlFields(parts.Fields, problems), sections, problems);
    }

    private RoleFile ReadFields(YamlFields fields, SectionsOfFile? sections, FileProblems problems)
    {
        var id = ReadId(fields, problems);
        var (titles, names) = new TitlesReader(keys, problems).Read(fields);
        var profile = ProfileReader.Read(fields, skills, problems);
        var pay = new PayReader(sources, problems).Read(fields, titles);
        var ladders = LaddersReader.Read(fields, sources, problems);
        var related = fields.Texts("related");
        fields.ReportUnknown();
        sections?.ReportMissing(fields, problems);
        var role = new Role(
            id.Text, titles, profile, pay, [], [.. related.Select(other => other.Text)], sections?.ByKind ?? NoSections);
        return new RoleFile(problems, id, role, names, ladders, related);
    }

    private static YamlText ReadId(YamlFields fields, FileProblems problems)
    {
        var name = Path.GetFileNameWithoutExtension(problems.File);
        if (fields.Text("id", required: true) is not { } id)
            return new YamlText(name, fields.Line);
        if (!KebabCase.Matches(id.Text))
            problems.Add(id.Line, $"a role's id is in kebab case such as 'some-role', not '{id.Text}'");
        if (id.Text != name)
            problems.Add(id.Line, $"the id '{id.Text}' must be the file's name, '{name}'");
        return id;
    }
}
