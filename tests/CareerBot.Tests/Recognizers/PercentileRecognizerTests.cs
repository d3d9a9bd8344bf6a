using CareerBot.Recognizers;

namespace CareerBot.Tests.Recognizers;

public sealed class PercentileRecognizerTests
{
    [Theory]
    [InlineData("25th percentile", 25)]
    [InlineData("75th pct", 75)]
    [InlineData("90 percentile", 90)]
    [InlineData("90%ile", 90)]
    [InlineData("percentile 90", 90)]
    [InlineData("ninetieth percentile", 90)]
    [InlineData("twenty-fifth percentile", 25)]
    [InlineData("p90", 90)]
    [InlineData("P90", 90)]
    [InlineData("bottom 10 percent", 10)]
    [InlineData("upper quartile", 75)]
    [InlineData("lower quartile", 25)]
    public void Percentiles_count_from_the_bottom(string text, int percentile)
    {
        var found = Assert.Single(PercentileRecognizer.Recognize(text));

        Assert.Equal(new PercentileMention(0, text.Length, text, percentile, false, false), found);
    }

    [Theory]
    [InlineData("top 10%", 90)]
    [InlineData("top ten percent", 90)]
    [InlineData("top 1%", 99)]
    [InlineData("top quartile", 75)]
    public void What_is_said_from_the_top_is_turned_round(string text, int percentile)
    {
        var found = Assert.Single(PercentileRecognizer.Recognize(text));

        Assert.Equal(new PercentileMention(0, text.Length, text, percentile, true, false), found);
    }

    [Fact]
    public void An_ordinal_alone_is_bare()
    {
        var found = Assert.Single(PercentileRecognizer.Recognize("what's the 90th"));

        Assert.Equal(new PercentileMention(11, 4, "90th", 90, false, true), found);
    }

    [Theory]
    [InlineData("25th to 75th percentile")]
    [InlineData("25th, 50th and 75th percentile")]
    public void A_noun_behind_several_ordinals_belongs_to_all(string text) =>
        Assert.DoesNotContain(PercentileRecognizer.Recognize(text), found => found.IsBare);

    [Theory]
    [InlineData("10% more")]
    [InlineData("top 10")]
    [InlineData("May 10th")]
    [InlineData("10th of May")]
    [InlineData("20th century")]
    [InlineData("3rd party")]
    [InlineData("100th percentile")]
    [InlineData("http90")]
    public void Other_percentages_and_ordinals_are_no_percentiles(string text) => Assert.Empty(PercentileRecognizer.Recognize(text));
}
