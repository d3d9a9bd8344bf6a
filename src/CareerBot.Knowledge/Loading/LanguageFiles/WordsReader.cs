using System.Collections.Frozen;
using CareerBot.Knowledge.Loading.Files;

namespace CareerBot.Knowledge.Loading.LanguageFiles;

/// <summary>Reads <c>words.txt</c>: one everyday word a line, in lower case; lines that start with # are comments.</summary>
internal static class WordsReader
{
    // In bytes.
    private const int MaxLength = 2 * 1024 * 1024;

    public static FrozenSet<string> Read(FileProblems problems)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in (TextFile.Read(problems, MaxLength) ?? "").AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (line.ContainsAnyExceptInRange('a', 'z'))
                problems.Add(number, $"'{line}' isn't one word in lower case");
            else
                words.Add(line.ToString());
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
