using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;

namespace CareerBot.Knowledge.Loading.Yaml;

/// <summary>Takes a value for a text or a list of texts; reports one that isn't.</summary>
internal static class YamlTexts
{
    public static YamlText? One(YamlValue value, string name, FileProblems problems)
    {
        if (value is not YamlText text)
        {
            problems.Add(value.Line, $"'{name}' must be a text; one that starts with {{ or [ needs quotes");
            return null;
        }
        if (!string.IsNullOrWhiteSpace(text.Text))
            return text;
        problems.Add(value.Line, $"'{name}' is empty");
        return null;
    }

    public static ImmutableArray<YamlText> Many(YamlValue value, string name, FileProblems problems, bool needsOne = false)
    {
        if (value is not YamlList list)
        {
            problems.Add(value.Line, $"'{name}' must be a list of texts such as [first, second]");
            return [];
        }
        if (needsOne && list.Items.Count == 0)
            problems.Add(value.Line, $"'{name}' must have at least one text");
        var texts = ImmutableArray.CreateBuilder<YamlText>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (One(item, name, problems) is { } text)
                texts.Add(text);
        }
        return texts.DrainToImmutable();
    }
}
