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
        var next = text.IsSymbol(at + 1, '-') ? at + 2 : at + 1;
        if (NumberWords.Teens.TryGetValue(text[next].Text, out var rest))
            return Spoken(text, at, next + 1, (hundreds * 100) + rest);
        if (!NumberWords.Tens.TryGetValue(text[next].Text, out rest))
            return null;
        var unit = text.IsSymbol(next + 1, '-') ? next + 2 : next + 1;
        return NumberWords.Units.TryGetValue(text[unit].Text, out var ones) && ones > 0
            ? Spoken(text, at, unit + 1, (hundreds * 100) + rest + ones)
            : Spoken(text, at, next + 1, (hundreds * 100) + rest);
    }

    private static AmountOperand Spoken(TokenizedText text, int first, int end, decimal number)
    {
        var said = MagnitudeSuffix.Read(text, end, NumberStyle.Chat) == Thousand || text.IsWord(end, "thousand");
        return said
            ? new AmountOperand(first, end + 1, number * Thousand, number * Thousand, Thousand, null, AmountForm.Money)
            : new AmountOperand(first, end, number * Thousand, number * Thousand, Thousand, null, AmountForm.Colloquial);
    }

    /// <summary>"low 200s": a third of the span from 200 to 299.</summary>
    private static AmountOperand? ReadPlural(TokenizedText text, int at)
    {
        var part = IsPart(text[at].Text) ? text[at].Text : null;
        var digits = part is null ? at : at + 1;
        if (part is not null && text.IsSymbol(digits, '-'))
            digits++;
        if (!text.IsDigits(digits) || text[digits].Length is < 2 or > 3 || text[digits].Text[^1] != '0' || text[digits].Text[0] == '0')
            return null;
        var end = digits + 1;
        if (text[end].Text is "'" or "’" && text.Glued(end))
            end++;
        if (!text.IsWord(end, "s") || !text.Glued(end) || (part is null && text.Glued(at)))
            return null;

        var number = decimal.Parse(text[digits].Text, System.Globalization.CultureInfo.InvariantCulture);
        var span = number >= 100 && number % 100 == 0 ? 100 : 10;
        return Third(at, end + 1, number * Thousand, (number + span) * Thousand, Thousand, part);
    }

    /// <summary>"six figures": from 100,000 to 999,999.</summary>
    private static AmountOperand? ReadFigures(TokenizedText text, int at)
    {
        var part = IsPart(text[at].Text) ? text[at].Text : null;
        var count = part is null ? at : at + 1;
        if (part is not null && text.IsSymbol(count, '-'))
            count++;
        var figures = text[count].Text switch { "five" or "5" => 5, "six" or "6" => 6, "seven" or "7" => 7, _ => 0 };
        var noun = text.IsSymbol(count + 1, '-') ? count + 2 : count + 1;
        if (figures == 0 || text[noun].Text is not ("figure" or "figures"))
            return null;
        var from = (decimal)Math.Pow(10, figures - 1);
        return Third(at, noun + 1, from, from * 10, 1, part);
    }

    /// <summary>The part of the span that is said; the upper bound is the last whole step in it.</summary>
    private static AmountOperand Third(int first, int end, decimal from, decimal to, decimal step, string? part)
    {
        var third = Math.Floor((to - from) / 3 / step) * step;
        var (lower, upper) = part switch
        {
            "low" or "lower" => (from, from + third),
            "mid" or "middle" => (from + third + step, from + (2 * third) + step),
            "high" or "upper" => (to - third, to - step),
            _ => (from, to - step),
        };
        return new AmountOperand(first, end, lower, upper, step, null, AmountForm.Colloquial);
    }

    private static bool IsPart(string word) => word is "low" or "lower" or "mid" or "middle" or "high" or "upper";
}
