using CareerBot.Knowledge.Loading.Files;

namespace CareerBot.Knowledge.Loading.Yaml;

/// <summary>Reads a <c>.yaml</c> file that holds a mapping.</summary>
internal static class YamlFile
{
    /// <summary>In bytes; far over any file that a person writes.</summary>
    private const int MaxLength = 2 * 1024 * 1024;

    /// <summary>Null where the file can't be read, with the reason reported.</summary>
    public static YamlMap? Read(FileProblems problems) =>
        TextFile.Read(problems, MaxLength) is { } text ? YamlReader.Read(text, firstLine: 1, problems) : null;
}
