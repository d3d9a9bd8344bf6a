using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.Yaml;

namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>Reports placeholders such as <c>{role}</c> that nothing fills.</summary>
internal static class Placeholders
{
    public static void Report(YamlText text, ImmutableArray<string> allowed, FileProblems problems)
    {
        var rest = text.Text.AsSpan();
        for (var open = rest.IndexOfAny('{', '}'); open >= 0; open = rest.IndexOfAny('{', '}'))
        {
            var length = rest[open] == '{' ? rest[(open + 1)..].IndexOfAny('{', '}') : -1;
            if (length < 0 || rest[open + 1 + length] == '{')
            {
                problems.Add(text.Line, $"a brace of '{text.Text}' has no counterpart");
                return;
            }
            var name = rest.Slice(open + 1, length).ToString();
            if (!allowed.Contains(name))
                problems.Add(text.Line, $"unknown placeholder '{{{name}}}'; {Known(allowed)}");
            rest = rest[(open + length + 2)..];
        }
    }

    private static string Known(ImmutableArray<string> allowed) =>
        allowed.IsEmpty ? "none is known here" : $"known here are {{{string.Join("}, {", allowed)}}}";
}
