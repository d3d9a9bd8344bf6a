using System.Collections.Immutable;
using System.Globalization;
using CareerBot.Knowledge.Loading.Files;

namespace CareerBot.Knowledge.Loading.Yaml;

/// <summary>Reads the fields of a mapping; reports those that are missing, unknown or of another type, with their line.</summary>
internal sealed class YamlFields(YamlMap map, FileProblems problems)
{
    private readonly List<string> _known = [];

    public int Line => map.Line;

    /// <summary>The field's value; null where it isn't there.</summary>
    public YamlValue? Find(string key, bool required = false)
    {
        _known.Add(key);
        var value = FindEntry(key)?.Value;
        if (value is null && required)
            problems.Add(map.Line, $"'{key}' is missing");
        return value;
    }

    public bool Has(string key) => FindEntry(key) is not null;

    /// <summary>The line of the field's key, or of the mapping where the field isn't there.</summary>
    public int LineOf(string key) => FindEntry(key)?.Key.Line ?? map.Line;

    public YamlText? Text(string key, bool required = false) =>
        Find(key, required) is { } value ? YamlTexts.One(value, key, problems) : null;

    public ImmutableArray<YamlText> Texts(string key, bool required = false) =>
        Find(key, required) is { } value ? YamlTexts.Many(value, key, problems) : [];

    public int? Whole(string key, int least, int most, bool required = false)
    {
        if (Text(key, required) is not { } text)
            return null;
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        problems.Add(text.Line, $"'{key}' must be a whole number from {least} to {most}, not '{text.Text}'");
        return null;
    }

    public decimal? Amount(string key, decimal most)
    {
        if (Text(key) is not { } text)
            return null;
        if (decimal.TryParse(text.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number > 0 && number <= most)
        {
            return number;
        }
        problems.Add(text.Line, $"'{key}' must be a number over 0, at most {most}, without signs or separators, not '{text.Text}'");
        return null;
    }

    public bool Flag(string key)
    {
        if (Text(key) is not { } text)
            return false;
        if (text.Text is not ("true" or "false"))
            problems.Add(text.Line, $"'{key}' must be true or false, not '{text.Text}'");
        return text.Text == "true";
    }

    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> allowed, bool required = false)
        where T : struct
    {
        if (Text(key, required) is not { } text)
            return null;
        if (allowed.TryGetValue(text.Text, out var choice))
            return choice;
        problems.Add(text.Line, $"'{key}' must be one of {string.Join(", ", allowed.Keys)}, not '{text.Text}'");
        return null;
    }

    public YamlFields? Fields(string key) => Map(key) is { } fields ? new YamlFields(fields, problems) : null;

    public YamlMap? Map(string key, bool required = false)
    {
        switch (Find(key, required))
        {
            case null:
                return null;
            case YamlMap fields:
                return fields;
            case var other:
                problems.Add(other.Line, $"'{key}' must hold fields such as {{ name: value }}");
                return null;
        }
    }

    /// <summary>The mappings of a list; a list that is there must hold one at least.</summary>
    public IEnumerable<YamlFields> Maps(string key, bool required = false)
    {
        var value = Find(key, required);
        if (value is null)
            yield break;
        if (value is not YamlList { Items.Count: > 0 } list)
        {
            problems.Add(value.Line, $"'{key}' must be a list with at least one entry such as '- name: value'");
            yield break;
        }
        foreach (var item in list.Items)
        {
            if (item is YamlMap fields)
                yield return new YamlFields(fields, problems);
            else
                problems.Add(item.Line, $"an entry of '{key}' must hold fields such as 'name: value'");
        }
    }

    /// <summary>Reports the fields that nobody asked for.</summary>
    public void ReportUnknown()
    {
        foreach (var entry in map.Entries)
        {
            if (!_known.Contains(entry.Key.Text))
                problems.Add(entry.Key.Line, $"unknown key '{entry.Key.Text}'; known are {string.Join(", ", _known)}");
        }
    }

    private YamlEntry? FindEntry(string key)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text == key)
                return entry;
        }
        return null;
    }
}
