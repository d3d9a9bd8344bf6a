using System.Collections.Frozen;
using System.Globalization;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Currencies;

/// <summary>Makes the names of currencies from the written tables.</summary>
internal static class CurrencyTableReader
{
    public static readonly FrozenSet<string> CodesThatAreWords = new[]
    {
        "try", "cup", "top", "mad", "sos", "cop", "gel", "bob", "ron", "pen", "bam", "mop", "std", "lak", "sar", "nad", "php", "imp", "gip",
        "cad", "ars", "bif", "all", "mur", "mga", "sek", "ern", "rub", "bsd", "btn",
    }.ToFrozenSet();

    /// <summary>What is longer among the symbols is words: "pounds sterling".</summary>
    private const int LongestSymbol = 6;

    /// <summary>Codes that are no use as names: three capitals that mean other things far more often.</summary>
    private static readonly FrozenSet<string> UnusedCodes = new[] { "ALL", "AMD" }.ToFrozenSet();

    public static List<CurrencyName> Read() =>
        [.. ReadShared(SharedCurrencyNames.Table), .. ReadOwn(OwnCurrencyNames.Table), .. ReadFractional(FractionalCurrencyNames.Table)];

    private static IEnumerable<CurrencyName> ReadShared(string table)
    {
        string[] nouns = [];
        string[] symbols = [];
        foreach (var line in Lines(table))
        {
            var cells = Cells(line.TrimStart('#'));
            if (line[0] == '#')
            {
                nouns = List(cells[1]);
                symbols = List(cells[2]);
                var generic = new CurrencyUnit(cells[0], null, null, []);
                foreach (var name in Words(nouns, generic).Concat(Symbols(symbols, generic)))
                    yield return name;
                continue;
            }

            var unit = new CurrencyUnit(cells[0], NullIfEmpty(cells[1]), null, []);
            var endings = nouns.Concat(symbols.Where(symbol => symbol.Length == 1)).ToList();
            var words = List(cells[2]).SelectMany(adjective => endings.Select(noun => $"{adjective} {noun}"));
            foreach (var name in Words(words, unit).Concat(Symbols(List(cells[3]), unit)).Concat(Codes(unit)))
                yield return name;
        }
    }

    private static IEnumerable<CurrencyName> ReadOwn(string table)
    {
        foreach (var line in Lines(table))
        {
            var cells = Cells(line);
            var unit = new CurrencyUnit(cells[0], NullIfEmpty(cells[1]), null, []);
            var nouns = List(cells[2]);
            var adjectives = List(cells[3]);
            var full = nouns.Length == 0
                ? adjectives
                : adjectives.SelectMany(adjective => nouns.Select(noun => $"{adjective} {noun.TrimStart('~')}"));
            foreach (var name in Words(nouns, unit).Concat(Words(full, unit)).Concat(Symbols(List(cells[4]), unit)).Concat(Codes(unit)))
                yield return name;
        }
    }

    private static IEnumerable<CurrencyName> ReadFractional(string table)
    {
        foreach (var line in Lines(table))
        {
            var cells = Cells(line);
            var unit = new CurrencyUnit(cells[0], null, int.Parse(cells[1], CultureInfo.InvariantCulture), List(cells[3]));
            foreach (var name in Words(List(cells[2]), unit))
                yield return name;
        }
    }

    private static IEnumerable<CurrencyName> Words(IEnumerable<string> words, CurrencyUnit unit) => words.Select(word =>
        new CurrencyName(Tokens(word.TrimStart('~')), unit, word[0] == '~' ? CurrencyNameKind.AmbiguousWord : CurrencyNameKind.Word));

    private static IEnumerable<CurrencyName> Symbols(IEnumerable<string> symbols, CurrencyUnit unit) => symbols.Select(symbol =>
        new CurrencyName(Tokens(symbol), unit, symbol.Length > LongestSymbol ? CurrencyNameKind.Word : CurrencyNameKind.Symbol));

    private static IEnumerable<CurrencyName> Codes(CurrencyUnit unit) => unit.IsoCode is { } code && !UnusedCodes.Contains(code)
        ? [new CurrencyName([code.ToLowerInvariant()], unit, CurrencyNameKind.Code)]
        : [];

    private static string[] Tokens(string name)
    {
        var text = new TokenizedText(name);
        return [.. Enumerable.Range(0, text.Count).Select(at => text[at].Text)];
    }

    private static IEnumerable<string> Lines(string table) => table.Split('\n').Where(line => line.Length > 0);

    private static string[] Cells(string line) => [.. line.Split(';').Select(cell => cell.Trim())];

    private static string[] List(string cell) => cell.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;
}
