using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Sources;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>Reads a role's ladders as they are written.</summary>
internal static class LaddersReader
{
    public static ImmutableArray<LadderDraft> Read(YamlFields role, SourceCatalog sources, FileProblems problems)
    {
        var ladders = ImmutableArray.CreateBuilder<LadderDraft>();
        foreach (var fields in role.Maps("ladders"))
        {
            var pageId = fields.Text("page", required: true);
            var steps = fields.Texts("steps", required: true);
            fields.ReportUnknown();
            if (steps.Length < 2)
                problems.Add(fields.LineOf("steps"), "a ladder has at least two steps");
            ladders.Add(new LadderDraft(steps, pageId is null ? null : sources.FindPage(pageId.Text, pageId.Line, problems)));
        }
        return ladders.DrainToImmutable();
    }
}
