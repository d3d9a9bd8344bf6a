using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CareerBot.Conversation;
using CareerBot.Conversation.Answers;
using CareerBot.Conversation.Cards;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Cards;

public sealed class CardWriterTests
{
    private static readonly Choice Skills = new("Skills", "What skills?", new ButtonData("skills", [new RoleTarget("data-scientist")]));

    [Fact]
    public void A_card_names_its_schema_and_version()
    {
        var card = CardWriter.Write(Answer(new Block.Paragraph("text")));

        Assert.Equal("AdaptiveCard", card.GetProperty("type").GetString());
        Assert.Equal("1.5", card.GetProperty("version").GetString());
        Assert.Equal("http://adaptivecards.io/schemas/adaptive-card.json", card.GetProperty("$schema").GetString());
    }

    [Fact]
    public void The_plain_twin_is_shown_and_spoken_where_the_card_cannot_be()
    {
        var answer = Answer(new Block.Heading("Pay"), new Block.Facts([new Fact("average", "$1")])) with { Choices = [Skills] };

        var card = CardWriter.Write(answer);

        Assert.Equal("Pay\n- average: $1\n\nSkills", card.GetProperty("fallbackText").GetString());
        Assert.Equal(card.GetProperty("fallbackText").GetString(), card.GetProperty("speak").GetString());
    }

    [Fact]
    public void Every_text_wraps_and_none_is_empty()
    {
        foreach (var text in AllCards().SelectMany(Elements).Where(element => TypeOf(element) == "TextBlock"))
        {
            Assert.True(text.GetProperty("wrap").GetBoolean());
            Assert.NotEmpty(text.GetProperty("text").GetString()!);
        }
    }

    [Fact]
    public void Text_of_ours_is_not_read_as_Markdown()
    {
        var card = CardWriter.Write(Answer(new Block.Paragraph("a *b* [c](d)"), new Block.Bullets([new Bullet("C_1", "~x")])));

        var texts = card.GetProperty("body").EnumerateArray().Select(element => element.GetProperty("text").GetString());
        Assert.Equal([@"a \*b\* \[c\](d)", @"• **C\_1:** \~x"], texts);
    }

    [Fact]
    public void What_a_user_typed_stands_in_a_text_run_as_it_is()
    {
        var line = new Line([new Run("I don't know ", FromUser: false), new Run("**[x](y)**", FromUser: true)]);

        var element = Assert.Single(CardWriter.Write(Answer(new Block.Lead(line))).GetProperty("body").EnumerateArray());

        Assert.Equal("RichTextBlock", TypeOf(element));
        Assert.Equal(["I don't know ", "**[x](y)**"], element.GetProperty("inlines").EnumerateArray().Select(run => run.GetProperty("text").GetString()));
        Assert.All(element.GetProperty("inlines").EnumerateArray(), run => Assert.Equal("TextRun", TypeOf(run)));
    }

    [Fact]
    public void A_choice_carries_its_data_for_every_channel()
    {
        var card = CardWriter.Write(Answer(new Block.Paragraph("text")) with { Choices = [Skills] });

        var data = Assert.Single(card.GetProperty("actions").EnumerateArray()).GetProperty("data");

        Assert.Equal("skills", ButtonData.Read(data)!.Intent);
        Assert.Equal("skills", ButtonData.Read(data.GetProperty("msteams").GetProperty("value"))!.Intent);
        Assert.Equal(Skills.Question, data.GetProperty("msteams").GetProperty("displayText").GetString());
    }

    [Fact]
    public void A_card_has_as_many_actions_as_Teams_shows()
    {
        var card = CardWriter.Write(Answer(new Block.Paragraph("text")) with { Choices = [.. Enumerable.Repeat(Skills, 9)] });

        Assert.Equal(6, card.GetProperty("actions").GetArrayLength());
    }

    [Fact]
    public void A_long_answer_gives_up_its_spoken_twin_first_and_then_its_shown_one()
    {
        var spoken = CardWriter.Write(Long(11_000));
        var shown = CardWriter.Write(Long(20_000));

        Assert.Equal("summary", spoken.GetProperty("speak").GetString());
        Assert.NotEqual("summary", spoken.GetProperty("fallbackText").GetString());
        Assert.Equal("summary", shown.GetProperty("fallbackText").GetString());

        static Answer Long(int letters) => Answer(new Block.Paragraph(new string('x', letters)));
    }

    [Fact]
    public void Every_section_of_every_role_is_a_card_that_Teams_takes_twins_and_all()
    {
        foreach (var card in AllCards())
        {
            Assert.True(Encoding.UTF8.GetByteCount(card.GetRawText()) <= CardWriter.MostBytes);
            Assert.Contains('\n', card.GetProperty("fallbackText").GetString()!);
            Assert.Contains('\n', card.GetProperty("speak").GetString()!);
        }
    }

    private static IEnumerable<JsonElement> AllCards() =>
        from role in ShippedFolders.Knowledge.Roles
        from section in role.Sections.Keys
        let button = new ButtonData(section.ToIntent().Id(), [new RoleTarget(role.Id)])
        select CardWriter.Write(ShippedFolders.Conversation.Answer(new Message("", button), ConversationMemory.Empty).Answer);

    private static IEnumerable<JsonElement> Elements(JsonElement card) =>
        card.GetProperty("body").EnumerateArray().SelectMany(element => TypeOf(element) == "ColumnSet"
            ? element.GetProperty("columns").EnumerateArray().SelectMany(column => column.GetProperty("items").EnumerateArray())
            : [element]);

    private static string? TypeOf(JsonElement element) => element.GetProperty("type").GetString();

    private static Answer Answer(params ImmutableArray<Block> blocks) => new("summary", blocks, []);
}
