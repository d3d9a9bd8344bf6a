namespace CareerBot.Knowledge.Loading.Yaml;

/// <summary>A sequence.</summary>
internal sealed record YamlList(List<YamlValue> Items, int Line) : YamlValue(Line);
