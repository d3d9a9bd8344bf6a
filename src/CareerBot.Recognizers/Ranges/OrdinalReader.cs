using System.Globalization;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Ranges;

/// <summary>Reads ordinals: "tenth", "twenty-first", "15th".</summary>
internal static class OrdinalReader
{
    public static ParsedNumber? Read(TokenizedText text, int at)
    {
        if (text.IsDigits(at))
        {
            var isOrdinal = text.Glued(at + 1) && text[at + 1].Text is "st" or "nd" or "rd" or "th";
            return isOrdinal && decimal.TryParse(text[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
                ? new ParsedNumber(at, at + 2, digits, NumberForm.Integer)
                : null;
        }

        if (NumberWords.Ordinals.TryGetValue(text[at].Text, out var value))
            return new ParsedNumber(at, at + 1, value, NumberForm.Integer);
        var unit = text.IsSymbol(at + 1, '-') ? at + 2 : at + 1;
        return NumberWords.Tens.TryGetValue(text[at].Text, out var tens)
            && NumberWords.Ordinals.TryGetValue(text[unit].Text, out value) && value < 10
            ? new ParsedNumber(at, unit + 1, tens + value, NumberForm.Integer)
            : null;
    }
}
