using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers;

/// <summary>Finds numbers: "two thirds", "1,234.5", "3 million and a half"; larger ones than a decimal holds are left out.</summary>
public static class NumberRecognizer
{
    public static IReadOnlyList<NumberMention> Recognize(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];

        var scan = new NumberScan(new TokenizedText(text), NumberStyle.Plain);
        return [.. scan.Numbers.Select(number => Mention(scan.Text, number))];
    }

    private static NumberMention Mention(TokenizedText text, ParsedNumber number)
    {
        var mention = text.Slice(number.First, number.End);
        return new NumberMention(text[number.First].Start, mention.Length, mention, number.Value);
    }
}
