using System.Globalization;

namespace CareerBot.Tests.Recognizers;

/// <summary>What a recogniser finds, in a form that specifications and recognisers share.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Text">Its characters in lower case.</param>
/// <param name="Resolution">Its value with 14 significant digits, and its unit.</param>
internal sealed record Finding(int Start, string Text, string Resolution)
{
    public static Finding Of(int start, string text, string resolution) => new(start, text.ToLowerInvariant(), resolution);

    /// <summary>The specifications' fractions have 15 digits, of which the last may be rounded either way.</summary>
    public static string Number(decimal? value) =>
        value is { } number ? ((double)number).ToString("G14", CultureInfo.InvariantCulture) : "null";

    public static string Range(decimal? from, bool includesFrom, decimal? to, bool includesTo) =>
        $"{(includesFrom ? "[" : "(")}{(from is null ? "" : Number(from))},{(to is null ? "" : Number(to))}{(includesTo ? "]" : ")")}";
}
