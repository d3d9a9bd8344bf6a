using CareerBot.Recognizers.Currencies;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers;

/// <summary>Finds money and currencies: "c $ 16.4 million", "3 dollars 50 cents", "30 MUSD", "euro".</summary>
public static class CurrencyRecognizer
{
    public static IReadOnlyList<CurrencyMention> Recognize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var scan = new NumberScan(new TokenizedText(text), NumberStyle.WithCurrency);
        var reader = new MoneyReader(scan);
        var compounds = new CompoundMoney(scan, reader);
        var money = new List<ParsedMoney>();
        var free = 0;
        foreach (var number in scan.Numbers)
        {
            if (number.First < free || reader.ReadNumber(number.First, free) is not { } found)
                continue;
            found = compounds.Extend(found);
            money.Add(found);
            free = found.End;
        }

        AddNames(reader, money, scan.Text.Count);
        return [.. money.OrderBy(found => found.First).Select(found => Mention(scan.Text, found))];
    }

    private static void AddNames(MoneyReader reader, List<ParsedMoney> money, int tokens)
    {
        var taken = new bool[tokens];
        foreach (var found in money)
            Array.Fill(taken, true, found.First, found.End - found.First);

        for (var at = 0; at < tokens;)
        {
            var name = taken[at] ? null : reader.ReadName(at);
            var free = name is not null && !taken.AsSpan(at, name.End - at).Contains(true);
            if (free)
                money.Add(name!);
            at = free ? name!.End : at + 1;
        }
    }

    private static CurrencyMention Mention(TokenizedText text, ParsedMoney money)
    {
        var mention = text.Slice(money.First, money.End);
        return new CurrencyMention(text[money.First].Start, mention.Length, mention, money.Value, money.Unit.Name, money.Unit.IsoCode);
    }
}
