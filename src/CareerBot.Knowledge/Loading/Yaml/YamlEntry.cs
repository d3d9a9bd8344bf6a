namespace CareerBot.Knowledge.Loading.Yaml;

/// <summary>A key of a <see cref="YamlMap"/> and its value.</summary>
internal readonly record struct YamlEntry(YamlText Key, YamlValue Value);
