using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Words;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>Reads a role's titles with their aliases.</summary>
internal sealed class TitlesReader(TitleKeys keys, FileProblems problems)
{
    private readonly ImmutableArray<JobTitle>.Builder _titles = ImmutableArray.CreateBuilder<JobTitle>();
    private readonly ImmutableArray<RoleName>.Builder _names = ImmutableArray.CreateBuilder<RoleName>();

    public (ImmutableArray<JobTitle> Titles, ImmutableArray<RoleName> Names) Read(YamlFields role)
    {
        foreach (var fields in role.Maps("titles", required: true))
            AddTitle(fields);
        return (_titles.DrainToImmutable(), _names.DrainToImmutable());
    }

    private void AddTitle(YamlFields fields)
    {
        var name = fields.Text("name", required: true);
        var aliases = fields.Texts("aliases");
        var shared = fields.Texts("shared");
        fields.ReportUnknown();
        if (name is null)
            return;
        AddName(RoleNameKind.Title, name);
        foreach (var alias in aliases)
            AddName(RoleNameKind.Alias, alias);
        foreach (var alias in shared)
            AddName(RoleNameKind.SharedAlias, alias);
        _titles.Add(new JobTitle(name.Text, [.. aliases.Select(alias => alias.Text)], [.. shared.Select(alias => alias.Text)]));
    }

    private void AddName(RoleNameKind kind, YamlText name)
    {
        var key = keys.Of(name.Text);
        if (key.Length > 0)
            _names.Add(new RoleName(kind, name, key, _titles.Count));
        else
            problems.Add(name.Line, $"'{name.Text}' has neither letters nor digits");
    }
}
