using System.Collections.Frozen;

namespace CareerBot.Recognizers.Numbers;

/// <summary>Tables that are written down in code.</summary>
internal static class FrozenTable
{
    public static FrozenDictionary<TKey, TValue> Of<TKey, TValue>(params ReadOnlySpan<(TKey Key, TValue Value)> entries)
        where TKey : notnull
    {
        var table = new Dictionary<TKey, TValue>(entries.Length);
        foreach (var (key, value) in entries)
            table.Add(key, value);
        return table.ToFrozenDictionary();
    }
}
