using System.Globalization;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>Amounts said without their thousands: "one sixty five", "low 200s", "six figures".</summary>
internal static class ColloquialAmount
{
    private const decimal Thousand = 1000;

    public static AmountOperand? Read(TokenizedText text, int at) => ReadSpoken(text, at) ?? ReadPlural(text, at) ?? ReadFigures(text, at);

    /// <summary>"one sixty five" for 165, "two ten" for 210.</summary>
    private static AmountOperand? ReadSpoken(TokenizedText text, int at)
    {
        if (!NumberWords.Units.TryGetValue(text[at].Text, out var hundreds) || hundreds == 0)
            return null;
        var next = SkipHyphen(text, at + 1);
        if (NumberWords.Teens.TryGetValue(text[next].Text, out var rest))
            return Spoken(text, at, next + 1, (hundreds * 100) + rest);
        if (!NumberWords.Tens.TryGetValue(text[next].Text, out rest))
            return null;
        var unit = SkipHyphen(text, next + 1);
        return NumberWords.Units.TryGetValue(text[unit].Text, out var ones) && ones > 0
            ? Spoken(text, at, unit + 1, (hundreds * 100) + rest + ones)
            : Spoken(text, at, next + 1, (hundreds * 100) + rest);
    }

    private static AmountOperand Spoken(TokenizedText text, int first, int end, decimal number)
    {
        var said = MagnitudeSuffix.Read(text, end, NumberStyle.Chat) == Thousand || text.IsWord(end, "thousand");
        var amount = number * Thousand;
        return said
            ? new AmountOperand(first, end + 1, amount, amount, Thousand, null, AmountForm.Money)
            : new AmountOperand(first, end, amount, amount, Thousand, null, AmountForm.Colloquial);
    }

    /// <summary>"low 200s": the lowest third of 200 to 299, in thousands.</summary>
    private static AmountOperand? ReadPlural(TokenizedText text, int at)
    {
        var part = SpanPart.Read(text, at);
        var digits = part.End;
        if (!text.IsDigits(digits) || text[digits].Length is < 2 or > 3 || text[digits].Text[^1] != '0' || text[digits].Text[0] == '0')
            return null;
        var end = text[digits + 1].Text is "'" or "’" && text.Glued(digits + 1) ? digits + 2 : digits + 1;
        if (!text.IsWord(end, "s") || !text.Glued(end))
            return null;

        var number = decimal.Parse(text[digits].Text, CultureInfo.InvariantCulture);
        var (from, to) = part.Of(number, number + (number % 100 == 0 ? 100 : 10));
        return new AmountOperand(at, end + 1, from * Thousand, to * Thousand, Thousand, null, AmountForm.Colloquial);
    }

    /// <summary>"six figures": from 100,000 to 999,999.</summary>
    private static AmountOperand? ReadFigures(TokenizedText text, int at)
    {
        var part = SpanPart.Read(text, at);
        var figures = text[part.End].Text switch { "five" or "5" => 5, "six" or "6" => 6, "seven" or "7" => 7, _ => 0 };
        var noun = SkipHyphen(text, part.End + 1);
        if (figures == 0 || text[noun].Text is not ("figure" or "figures"))
            return null;
        var lowest = (decimal)Math.Pow(10, figures - 1);
        var (from, to) = part.Of(lowest, lowest * 10);
        return new AmountOperand(at, noun + 1, from, to, Thousand, null, AmountForm.Colloquial);
    }

    private static int SkipHyphen(TokenizedText text, int at) => text.IsSymbol(at, '-') ? at + 1 : at;
}
