using System.Collections.Frozen;

namespace CareerBot.Recognizers.Numbers;

/// <summary>The words that numbers are written with.</summary>
internal static class NumberWords
{
    public static readonly FrozenDictionary<string, int> Units = FrozenTable.Of<string, int>(
        ("zero", 0), ("nought", 0), ("naught", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4),
        ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9));

    public static readonly FrozenDictionary<string, int> Teens = FrozenTable.Of<string, int>(
        ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
        ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19));

    public static readonly FrozenDictionary<string, int> Tens = FrozenTable.Of<string, int>(
        ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70),
        ("eighty", 80), ("ninety", 90));

    /// <summary>Words that multiply what stands before them; each is also said with an "s".</summary>
    public static readonly FrozenDictionary<string, decimal> Magnitudes = WithPlurals(FrozenTable.Of<string, decimal>(
        ("hundred", 100m), ("thousand", 1e3m), ("million", 1e6m), ("mln", 1e6m), ("billion", 1e9m), ("bln", 1e9m),
        ("trillion", 1e12m), ("tln", 1e12m), ("lakh", 1e5m), ("crore", 1e7m)));

    public static readonly FrozenDictionary<string, int> Dozens = FrozenTable.Of<string, int>(
        ("dozen", 12), ("dozens", 12), ("doz", 12), ("dozs", 12), ("dz", 12), ("dzs", 12));

    /// <summary>Ordinals and the other words for a part, in the singular.</summary>
    public static readonly FrozenDictionary<string, decimal> Ordinals = FrozenTable.Of<string, decimal>(
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
        ("eighth", 8), ("ninth", 9), ("nineth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13),
        ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
        ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50),
        ("sixtieth", 60), ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90), ("hundredth", 100),
        ("thousandth", 1e3m), ("millionth", 1e6m), ("billionth", 1e9m), ("trillionth", 1e12m));

    /// <summary>Ordinals in the plural, as the last word of "twenty-seconds".</summary>
    public static readonly FrozenDictionary<string, decimal> PluralOrdinals = Ordinals
        .ToFrozenDictionary(ordinal => ordinal.Key + "s", ordinal => ordinal.Value);

    /// <summary>Words for the parts of a whole that may be counted: "thirds", "halves"; "seconds" are a time.</summary>
    public static readonly FrozenDictionary<string, decimal> PluralParts = PluralOrdinals
        .Where(ordinal => ordinal.Value != 2)
        .Append(KeyValuePair.Create("halves", 2m))
        .Append(KeyValuePair.Create("quarters", 4m))
        .ToFrozenDictionary();

    /// <summary>Words for one part of a whole: "a third", "one half"; "a second" is a time.</summary>
    public static readonly FrozenDictionary<string, decimal> SingleParts = Ordinals
        .Where(ordinal => ordinal.Value > 2)
        .Append(KeyValuePair.Create("half", 2m))
        .Append(KeyValuePair.Create("quarter", 4m))
        .ToFrozenDictionary();

    public static readonly FrozenDictionary<char, decimal> FractionCharacters = FrozenTable.Of<char, decimal>(
        ('¼', 1m / 4), ('½', 1m / 2), ('¾', 3m / 4), ('⅐', 1m / 7), ('⅑', 1m / 9), ('⅒', 1m / 10), ('⅓', 1m / 3),
        ('⅔', 2m / 3), ('⅕', 1m / 5), ('⅖', 2m / 5), ('⅗', 3m / 5), ('⅘', 4m / 5), ('⅙', 1m / 6), ('⅚', 5m / 6),
        ('⅛', 1m / 8), ('⅜', 3m / 8), ('⅝', 5m / 8), ('⅞', 7m / 8));

    private static FrozenDictionary<string, decimal> WithPlurals(FrozenDictionary<string, decimal> words) => words
        .Concat(words.Select(word => KeyValuePair.Create(word.Key + "s", word.Value)))
        .ToFrozenDictionary();
}
