using CareerBot.BotFramework.Activities;

namespace CareerBot.Tests.BotFramework.Activities;

public sealed class MentionTextTests
{
    private static readonly ChannelAccount Bot = new() { Id = "28:bot", Name = "CareerBot" };
    private static readonly Mention OfBot = new(Bot, "<at>CareerBot</at>");
    private static readonly Mention OfAnn = new(new ChannelAccount { Id = "29:ann", Name = "Ann" }, "<at>Ann</at>");

    [Theory]
    [InlineData("<at>CareerBot</at> what does an MLE earn?", "what does an MLE earn?")]
    [InlineData("<at>CareerBot</at>&nbsp;hello", "hello")]
    [InlineData("hello <at>CareerBot</at> there", "hello there")]
    [InlineData("hello <at>CareerBot</at>", "hello")]
    [InlineData("<at>CareerBot</at> <at>CareerBot</at> hi", "hi")]
    [InlineData("<at>CareerBot</at>", "")]
    [InlineData("no mention at all", "no mention at all")]
    [InlineData("<at>CareerBot</at> ask <at>Ann</at> too", "ask Ann too")]
    [InlineData("<at>CareerBot</at> R&amp;D pays &lt; 100k?\nreally", "R&D pays < 100k?\nreally")]
    [InlineData("<at>CareerBot</at> &lt;at&gt;CareerBot&lt;/at&gt;", "<at>CareerBot</at>")]
    [InlineData("<at>CareerBot</at> is <b>bold</b>", "is <b>bold</b>")]
    public void The_bots_own_mention_is_taken_out_and_others_are_left_as_names(string text, string plain) =>
        Assert.Equal(plain, MentionText.Of(text, Bot, [OfBot, OfAnn]));

    [Fact]
    public void Another_persons_mention_stays_even_when_she_has_the_bots_name()
    {
        var namesake = new Mention(new ChannelAccount { Id = "29:other", Name = "CareerBot" }, "<at>CareerBot</at>");

        Assert.Equal("ask CareerBot", MentionText.Of("<at>CareerBot</at> ask <at>CareerBot</at>", Bot, [OfBot, namesake]));
    }

    [Fact]
    public void A_mention_without_a_text_of_its_own_is_found_by_its_name()
    {
        var mention = new Mention(new ChannelAccount { Id = "28:bot", Name = "Career Bot" }, null);

        Assert.Equal("hi", MentionText.Of("<at>career bot</at> hi", Bot, [mention]));
    }

    [Fact]
    public void A_mention_that_is_no_tag_is_taken_out_once()
    {
        var mention = new Mention(Bot, "@CareerBot");

        Assert.Equal("hi, @CareerBot is you?", MentionText.Of("@CareerBot hi, @CareerBot is you?", Bot, [mention]));
    }

    [Fact]
    public void A_mention_that_is_no_tag_is_not_cut_out_of_a_longer_word() =>
        Assert.Equal("@CareerBots hi", MentionText.Of("@CareerBots hi", Bot, [new Mention(Bot, "@CareerBot")]));

    [Theory]
    [InlineData("<at>CareerBot</at> hi", "hi")]
    [InlineData("<at>careerbot</at> hi", "hi")]
    [InlineData("<AT> CareerBot </AT> hi", "hi")]
    [InlineData("<at id=\"0\">CareerBot</at> hi", "hi")]
    [InlineData("<at>Ann</at> hi", "Ann hi")]
    public void Without_entities_a_tag_with_the_bots_name_is_its_mention(string text, string plain) =>
        Assert.Equal(plain, MentionText.Of(text, Bot, []));

    [Fact]
    public void A_bot_without_a_name_has_no_mention_to_take_out() =>
        Assert.Equal("CareerBot hi", MentionText.Of("<at>CareerBot</at> hi", new ChannelAccount { Id = "" }, []));
}
