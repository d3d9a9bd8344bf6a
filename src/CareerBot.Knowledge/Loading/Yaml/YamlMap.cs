namespace CareerBot.Knowledge.Loading.Yaml;

/// <summary>A mapping whose keys are texts, each once.</summary>
internal sealed record YamlMap(List<YamlEntry> Entries, int Line) : YamlValue(Line);
