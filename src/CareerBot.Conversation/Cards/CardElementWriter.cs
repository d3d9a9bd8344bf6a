using System.Text.Json;
using CareerBot.Conversation.Answers;

namespace CareerBot.Conversation.Cards;

/// <summary>Writes the blocks of an answer as elements of an Adaptive Card.</summary>
internal readonly struct CardElementWriter(Utf8JsonWriter json)
{
    public void Write(Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                WriteLine(heading.Text, CardStyle.Heading);
                break;
            case Block.Lead lead:
                WriteLine(lead.Text, lead.Text.ToString().Length > CardStyle.LongestLargeLead ? CardStyle.LongLead : CardStyle.Lead);
                break;
            case Block.Subheading subheading:
                WriteLine(subheading.Text, CardStyle.Subheading);
                break;
            case Block.Paragraph paragraph:
                WriteLine(paragraph.Text, CardStyle.Paragraph);
                break;
            case Block.Remark remark:
                WriteLine(remark.Text, CardStyle.Remark);
                break;
            case Block.Facts facts:
                foreach (var fact in facts.Items)
                    WriteFact(fact);
                break;
            case Block.Bullets bullets:
                foreach (var bullet in bullets.Items)
                    WriteMarkdown(BulletText(bullet), CardStyle.Bullet);
                break;
        }
    }

    private void WriteLine(Line line, CardStyle style)
    {
        if (line.HasUserText)
            WriteRuns(line, style);
        else
            WriteMarkdown(MarkdownText.Escape(line.ToString()), style);
    }

    // A FactSet gives its labels at most 150 pixels whatever they hold, and half a phone's card is then empty or cramped;
    // two columns by weight wrap on both sides and line up from row to row.
    private void WriteFact(Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "ColumnSet"u8);
        json.WriteString("spacing"u8, CardStyle.RowSpacing);
        json.WriteStartArray("columns"u8);
        WriteColumn(fact.Label, CardStyle.LabelWidth, CardStyle.Label);
        WriteColumn(fact.Value, CardStyle.ValueWidth, CardStyle.Value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteColumn(string text, int width, CardStyle style)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Column"u8);
        json.WriteNumber("width"u8, width);
        json.WriteStartArray("items"u8);
        WriteMarkdown(MarkdownText.Escape(text), style);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteMarkdown(string text, CardStyle style)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TextBlock"u8);
        json.WriteString("text"u8, text);
        json.WriteBoolean("wrap"u8, true);
        WriteLetters(style);
        WritePlace(style);
        json.WriteEndObject();
    }

    // What a user typed is never read as Markdown here.
    private void WriteRuns(Line line, CardStyle style)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "RichTextBlock"u8);
        WritePlace(style);
        json.WriteStartArray("inlines"u8);
        foreach (var run in line.Runs)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "TextRun"u8);
            json.WriteString("text"u8, run.Text);
            WriteLetters(style);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLetters(CardStyle style)
    {
        if (style.Size is not null)
            json.WriteString("size"u8, style.Size);
        if (style.Weight is not null)
            json.WriteString("weight"u8, style.Weight);
        if (style.Color is not null)
            json.WriteString("color"u8, style.Color);
        if (style.IsSubtle)
            json.WriteBoolean("isSubtle"u8, true);
    }

    private void WritePlace(CardStyle style)
    {
        if (style.Spacing is not null)
            json.WriteString("spacing"u8, style.Spacing);
        if (style.HasSeparator)
            json.WriteBoolean("separator"u8, true);
        if (style.IsHeading)
            json.WriteString("style"u8, "heading"u8);
    }

    private static string BulletText(Bullet bullet) => (bullet.Lead, bullet.Text) switch
    {
        (null, var text) => $"• {MarkdownText.Escape(text)}",
        ({ } lead, "") => $"• **{MarkdownText.Escape(lead)}**",
        ({ } lead, var text) => $"• **{MarkdownText.Escape(lead)}:** {MarkdownText.Escape(text)}",
    };
}
