namespace CareerBot.Knowledge.Loading.Yaml;

/// <summary>A scalar, as text.</summary>
internal sealed record YamlText(string Text, int Line) : YamlValue(Line);
