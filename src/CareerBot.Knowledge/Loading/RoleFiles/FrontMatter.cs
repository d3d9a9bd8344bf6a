using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.RoleFiles;

/// <summary>A Markdown file taken apart: the fields between its <c>---</c> lines and what follows.</summary>
/// <param name="Fields">Null where the YAML can't be read.</param>
/// <param name="Body">The Markdown after the front matter.</param>
/// <param name="BodyLine">The file's line on which the body starts.</param>
internal sealed record FrontMatter(YamlMap? Fields, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Null where the front matter isn't there or never ends, with that reported.</summary>
    public static FrontMatter? Split(string text, FileProblems problems)
    {
        if (!TakeLine(text, 0, out var start).SequenceEqual(Fence))
        {
            problems.Add(1, "the file must start with front matter between two lines of ---");
            return null;
        }
        var line = 2;
        for (var position = start; position < text.Length; line++)
        {
            if (TakeLine(text, position, out var next).SequenceEqual(Fence))
                return new FrontMatter(YamlReader.Read(text[start..position], firstLine: 2, problems), text[next..], line + 1);
            position = next;
        }
        problems.Add(1, "the front matter never ends; a second line of --- is missing");
        return null;
    }

    private static ReadOnlySpan<char> TakeLine(string text, int start, out int next)
    {
        var end = text.IndexOf('\n', start);
        next = end < 0 ? text.Length : end + 1;
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start).TrimEnd();
    }
}
