using System.Globalization;
using System.Net;
using System.Text;

namespace CareerBot.Conversation.Understanding.Text;

/// <summary>Brings a message into plain, bounded text: composed letters, straight quotes, single spaces, nothing invisible.</summary>
public static class TextCleaner
{
    /// <summary>How much of a message is read, in UTF-16 units; questions are far shorter.</summary>
    public const int MaxLength = 2_000;

    public static string Clean(string text)
    {
        if (text.Length > MaxLength)
            text = text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
        text = WebUtility.HtmlDecode(text);
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            wellFormed.Append(rune.ToString());

        var result = new StringBuilder(text.Length);
        foreach (var c in wellFormed.ToString().Normalize(NormalizationForm.FormKC))
        {
            switch (c)
            {
                case '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`':
                    result.Append('\'');
                    break;
                case '\u201C' or '\u201D' or '\u00AB' or '\u00BB':
                    result.Append('"');
                    break;
                case >= '\u2010' and <= '\u2015' or '\u2212':
                    result.Append('-');
                    break;
                case var _ when char.IsWhiteSpace(c) || char.IsControl(c):
                    if (result.Length > 0 && result[^1] != ' ')
                        result.Append(' ');
                    break;
                case var _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format:
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return result.ToString().TrimEnd();
    }
}
