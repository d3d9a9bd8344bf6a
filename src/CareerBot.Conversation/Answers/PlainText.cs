using System.Text;

namespace CareerBot.Conversation.Answers;

/// <summary>The plain twin of a card: the same words in the same order.</summary>
public static class PlainText
{
    /// <summary>All that a person reads on the card, the buttons last.</summary>
    public static string Of(Answer answer)
    {
        var text = new StringBuilder();
        foreach (var block in answer.Blocks)
            Append(text, block);
        if (!answer.Choices.IsEmpty)
            text.Append('\n').AppendJoin(" | ", answer.Choices.Select(choice => choice.Title)).Append('\n');
        return text.ToString().Trim('\n');
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                text.Append(heading.Text).Append('\n');
                break;
            case Block.Subheading subheading:
                text.Append('\n').Append(subheading.Text).Append('\n');
                break;
            case Block.Lead lead:
                text.Append(lead.Text).Append('\n');
                break;
            case Block.Paragraph paragraph:
                text.Append(paragraph.Text).Append('\n');
                break;
            case Block.Remark remark:
                text.Append(remark.Text).Append('\n');
                break;
            case Block.Facts facts:
                foreach (var fact in facts.Items)
                    text.Append("- ").Append(fact.Label).Append(": ").Append(fact.Value).Append('\n');
                break;
            case Block.Bullets bullets:
                foreach (var bullet in bullets.Items)
                    text.Append("- ").Append(Item(bullet)).Append('\n');
                break;
        }
    }

    private static string Item(Bullet bullet) => (bullet.Lead, bullet.Text) switch
    {
        (null, var text) => text,
        ({ } lead, "") => lead,
        ({ } lead, var text) => $"{lead}: {text}",
    };
}
