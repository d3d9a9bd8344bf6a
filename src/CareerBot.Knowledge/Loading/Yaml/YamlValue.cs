namespace CareerBot.Knowledge.Loading.Yaml;

/// <summary>A value of a YAML file with the file's line where it starts.</summary>
internal abstract record YamlValue(int Line);
