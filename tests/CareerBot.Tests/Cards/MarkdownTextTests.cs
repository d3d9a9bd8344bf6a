using CareerBot.Conversation.Cards;

namespace CareerBot.Tests.Cards;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("**bold** _it_ `code` ~~gone~~", @"\*\*bold\*\* \_it\_ \`code\` \~\~gone\~\~")]
    [InlineData("[text](address)", @"\[text\](address)")]
    [InlineData(@"a\b", @"a\\b")]
    [InlineData("<b>", @"\<b>")]
    [InlineData("&amp; and &#65;", @"\&amp; and \&#65;")]
    [InlineData("# heading", @"\# heading")]
    [InlineData("- item\n+ item", "\\- item\n\\+ item")]
    [InlineData("> quotation", @"\> quotation")]
    [InlineData("1. first", @"1\. first")]
    [InlineData("12) twelfth", @"12\) twelfth")]
    public void What_Markdown_reads_is_escaped(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Theory]
    [InlineData("$110,545 a year - up 5.5 %")]
    [InlineData("C++ and C#, R&D, 3+ years")]
    [InlineData("state-of-the-art (SOTA)")]
    [InlineData("In 2024. Then")]
    public void Everything_else_stays(string text) => Assert.Equal(text, MarkdownText.Escape(text));
}
