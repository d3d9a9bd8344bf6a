using System.Globalization;
using CareerBot.Recognizers.Numbers;

namespace CareerBot.Recognizers.Chat;

/// <summary>Reads the percentile that starts at a token.</summary>
internal sealed class PercentileReader(TokenizedText text)
{
    private readonly NumberParser _numbers = new(text, NumberStyle.Chat);

    /// <summary>The percentile, and the token after it.</summary>
    public (PercentileMention Mention, int End)? Read(int at)
    {
        if (ReadShort(at) is { } shorthand)
            return Mention(at, at + 2, shorthand);
        return ReadFromEdge(at) ?? ReadQuartile(at) ?? ReadOrdinal(at) ?? ReadAfterNoun(at);
    }

    /// <summary>"p90".</summary>
    private int? ReadShort(int at) =>
        text.IsWord(at, "p") && text.Glued(at + 1) && text.IsDigits(at + 1) && text[at + 1].Length <= 2
        && !text.Glued(at) && !(text.Glued(at + 2) && text[at + 2].Kind == TokenKind.Word)
            ? int.Parse(text[at + 1].Text, CultureInfo.InvariantCulture)
            : null;

    /// <summary>"top 10%", "bottom ten percent".</summary>
    private (PercentileMention, int)? ReadFromEdge(int at)
    {
        var top = text.IsWord(at, "top");
        if ((!top && text[at].Text is not "bottom") || _numbers.Read(at + 1) is not { } number)
            return null;
        return ReadPercent(number.End) is { } end && decimal.IsInteger(number.Value)
            ? Mention(at, end, top ? 100 - number.Value : number.Value, fromTop: top)
            : null;
    }

    private int? ReadPercent(int at)
    {
        if (text[at].Text is "%" or "percent" or "pct")
            return at + 1;
        return text.IsWord(at, "per") && text.IsWord(at + 1, "cent") ? at + 2 : null;
    }

    private (PercentileMention, int)? ReadQuartile(int at)
    {
        var quartile = text[at + 1].Text is "quartile" ? text[at].Text : null;
        var percentile = quartile switch
        {
            "upper" or "third" or "top" or "3rd" => 75,
            "lower" or "first" or "bottom" => 25,
            "middle" or "second" => 50,
            _ => 0,
        };
        if (percentile > 0)
            return Mention(at, at + 2, percentile, fromTop: quartile == "top");
        var decile = text[at + 1].Text is "decile" ? text[at].Text : null;
        return decile switch
        {
            "top" or "upper" => Mention(at, at + 2, 90, fromTop: decile == "top"),
            "bottom" or "lower" => Mention(at, at + 2, 10),
            _ => null,
        };
    }

    /// <summary>"75th percentile", "90th", "90 pct", "ninetieth percentile".</summary>
    private (PercentileMention, int)? ReadOrdinal(int at)
    {
        if (!text.IsDigits(at) || (text.Glued(at) && text[at - 1].Text is not ("-" or "–" or "/" or "(")))
            return ReadOrdinalWord(at);
        if (text[at].Length > 2)
            return null;

        var value = int.Parse(text[at].Text, CultureInfo.InvariantCulture);
        var ordinal = text.Glued(at + 1) && text[at + 1].Text is "st" or "nd" or "rd" or "th";
        var end = ordinal ? at + 2 : at + 1;
        if (ReadNoun(end, ordinal) is { } noun)
            return Mention(at, noun, value);
        return ordinal && OrdinalContext.MayBePercentile(text, at, end, value) ? Mention(at, end, value, isBare: true) : null;
    }

    private (PercentileMention, int)? ReadOrdinalWord(int at)
    {
        var tens = NumberWords.Tens.TryGetValue(text[at].Text, out var value);
        var word = tens ? (text.IsSymbol(at + 1, '-') ? at + 2 : at + 1) : at;
        if (!NumberWords.Ordinals.TryGetValue(text[word].Text, out var ordinal) || ordinal >= 100 || (tens && ordinal >= 10))
            return null;
        return ReadNoun(word + 1, ordinal: true) is { } end ? Mention(at, end, value + ordinal) : null;
    }

    /// <summary>"percentile 90".</summary>
    private (PercentileMention, int)? ReadAfterNoun(int at) =>
        text.IsWord(at, "percentile") && text.IsDigits(at + 1) && text[at + 1].Length <= 2
        && !text.IsWord(at + 2, "yoe") && TimeUnitWords.Unit(text[at + 2].Text) is null
            ? Mention(at, at + 2, int.Parse(text[at + 1].Text, CultureInfo.InvariantCulture))
            : null;

    /// <summary>The token after the noun; "pct" and "%" mean a percentile only behind an ordinal.</summary>
    private int? ReadNoun(int at, bool ordinal)
    {
        var word = text.IsSymbol(at, '-') ? at + 1 : at;
        if (text[word].Text is "percentile" or "percentiles" or "pctile" or "ptile")
            return word + 1;
        if (text.IsSymbol(word, '%') && text[word + 1].Text is "ile" or "tile" && text.Glued(word + 1))
            return word + 2;
        return ordinal && text[word].Text is "pct" or "pctl" or "percent" or "%" ? word + 1 : null;
    }

    private (PercentileMention, int)? Mention(int first, int end, decimal percentile, bool fromTop = false, bool isBare = false)
    {
        if (percentile is < 1 or > 99)
            return null;
        var mention = text.Slice(first, end);
        return (new PercentileMention(text[first].Start, mention.Length, mention, (int)percentile, fromTop, isBare), end);
    }
}
