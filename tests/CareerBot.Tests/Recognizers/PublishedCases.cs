using System.Globalization;
using System.Text.Json;

namespace CareerBot.Tests.Recognizers;

/// <summary>Reads the published specifications beside the tests.</summary>
internal static class PublishedCases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Recognizers", "Specs");

    public static IReadOnlyList<PublishedCase> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file + ".json")));
        return [.. document.RootElement.EnumerateArray().Select(entry => new PublishedCase(
            file,
            entry.GetProperty("Input").GetString()!,
            [.. entry.GetProperty("Results").EnumerateArray().Select(result => Expected(file, result))]))];
    }

    /// <summary>The cases that are left wrong, by file and input.</summary>
    public static IReadOnlySet<(string File, string Input)> ReadKnownFailures() => File
        .ReadLines(Path.Combine(Folder, "known-failures.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .Select(cells => (cells[0], cells[1]))
        .ToHashSet();

    private static Finding Expected(string file, JsonElement result)
    {
        var start = result.GetProperty("Start").GetInt32();
        var text = result.GetProperty("Text").GetString()!;
        if (file == "duration")
        {
            var seconds = result.GetProperty("Value").GetProperty("FutureResolution").GetProperty("duration").GetString();
            return Finding.Of(start, text, Number(seconds));
        }

        var resolution = result.GetProperty("Resolution");
        var value = resolution.GetProperty("value").GetString();
        return Finding.Of(start, text, file switch
        {
            "numberrange" => Range(value!),
            "age" => $"{Number(value)} {Property(resolution, "unit")}",
            "currency" => $"{Number(value)} {Property(resolution, "unit")} {Property(resolution, "isoCurrency")}",
            _ => Number(value),
        });
    }

    private static string? Property(JsonElement resolution, string name) => resolution.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Number(string? value) => Finding.Number(Parse(value));

    private static string Range(string value)
    {
        var bounds = value[1..^1].Split(',');
        return Finding.Range(Parse(bounds[0]), value[0] == '[', Parse(bounds[1]), value[^1] == ']');
    }

    private static decimal? Parse(string? value) =>
        value is null or "null" or "" ? null : decimal.Parse(value.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture);
}
