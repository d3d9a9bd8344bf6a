using System.Text.RegularExpressions;

namespace CareerBot.Conversation.Cards;

/// <summary>Text for places that are read as Markdown.</summary>
public static partial class MarkdownText
{
    /// <summary>The text, so that it is shown as it stands.</summary>
    public static string Escape(string text) => Special().Replace(text, @"\$0");

    // Marks that mean something anywhere, an entity's ampersand, and what opens a heading, a quotation or a list.
    [GeneratedRegex(@"[\\`*_\[\]<~]|&(?=#?\w+;)|(?<=^\s*)[#>+-](?=\s|$|[#>])|(?<=^\s*\d+)[.)](?=\s|$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Special();
}
