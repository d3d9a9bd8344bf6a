namespace CareerBot.Knowledge.Loading.Sources;

/// <summary>The years that a page may speak of.</summary>
internal static class Years
{
    public const int Least = 1990;
    public const int Most = 2100;
}
