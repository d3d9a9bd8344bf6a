using CareerBot.Knowledge.Loading.RoleFiles;
using CareerBot.Knowledge.Loading.Words;

namespace CareerBot.Knowledge.Loading.Merging;

/// <summary>Reports ids in <c>related</c> and ladders that are no role's.</summary>
internal sealed class RoleReferences(IReadOnlySet<string> ids)
{
    public void Report(RoleFile file)
    {
        var related = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in file.Related)
        {
            if (!ids.Contains(id.Text))
                file.Problems.Add(id.Line, $"unknown role '{id.Text}' in 'related'; no folder has a file {id.Text}.md");
            else if (id.Text == file.Id.Text)
                file.Problems.Add(id.Line, $"'{id.Text}' is related to itself");
            else if (!related.Add(id.Text))
                file.Problems.Add(id.Line, $"'{id.Text}' stands twice in 'related'");
        }
        foreach (var ladder in file.Ladders)
        {
            foreach (var step in ladder.Steps)
            {
                if (KebabCase.Matches(step.Text) && !ids.Contains(step.Text))
                    file.Problems.Add(step.Line, $"unknown role '{step.Text}' in a ladder; a step that is a title has capitals or spaces");
            }
        }
    }
}
