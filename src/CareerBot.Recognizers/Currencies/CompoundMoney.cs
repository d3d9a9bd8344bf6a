using System.Collections.Frozen;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Currencies;

/// <summary>Joins main and fractional units: "3 dollars 50 cents", "thirteen dollars forty-five", "one kuai and five mao five".</summary>
internal sealed class CompoundMoney(NumberScan scan, MoneyReader reader)
{
    private const int CentsPerMain = 100;

    private static readonly FrozenSet<string> WordsBehindMoney = new[]
    {
        "and", "or", "but", "for", "to", "in", "on", "at", "from", "per", "each", "is", "was", "a", "an", "by", "as", "with", "of",
    }.ToFrozenSet();

    private readonly TokenizedText _text = scan.Text;

    public ParsedMoney Extend(ParsedMoney money)
    {
        if (money.Value is null || money.Unit.PerMain is not null)
            return money;

        var smallest = 1;
        while (ReadFraction(money, money.End) is { } fraction && fraction.Unit.PerMain > smallest
            && BoundedDecimal.Add(money.Value, fraction.Value / fraction.Unit.PerMain) is { } sum)
        {
            smallest = fraction.Unit.PerMain.Value;
            money = money with { End = fraction.End, Value = sum, NamedAfter = true };
        }

        return smallest == CentsPerMain || !money.NamedAfter
            ? money
            : WithBareFraction(money, smallest == 1 ? CentsPerMain : smallest * 10);
    }

    private ParsedMoney? ReadFraction(ParsedMoney main, int at)
    {
        var next = SkipAnd(_text.IsSymbol(at, ',') ? at + 1 : at);
        return reader.ReadNumber(next, next) is { Value: >= 0 } fraction && fraction.Unit.IsFractionOf(main.Unit) ? fraction : null;
    }

    /// <summary>A number without a unit behind a unit counts hundredths, unless it counts what follows it.</summary>
    private ParsedMoney WithBareFraction(ParsedMoney money, int perMain)
    {
        if (scan.StartingAt(SkipAnd(money.End)) is not { Value: >= 0 and < 100, Form: NumberForm.Integer, Magnitude: 1 } number
            || reader.ReadNumber(number.First, number.First) is not null || CountsSomething(number.End))
        {
            return money;
        }

        return BoundedDecimal.Add(money.Value, number.Value / perMain) is { } sum ? money with { End = number.End, Value = sum } : money;
    }

    private bool CountsSomething(int at) =>
        _text.IsSymbol(at, '%') || (_text.Glued(at) && _text[at].Kind != TokenKind.Symbol)
        || (_text[at].Kind == TokenKind.Word && !WordsBehindMoney.Contains(_text[at].Text));

    private int SkipAnd(int at) => _text.IsWord(at, "and") ? at + 1 : at;
}
