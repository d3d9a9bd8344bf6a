using CareerBot.Recognizers;

namespace CareerBot.Tests.Recognizers;

public sealed class YearCountRecognizerTests
{
    [Theory]
    [InlineData("5 years", 5, 5)]
    [InlineData("five years", 5, 5)]
    [InlineData("1.5 years", 1.5, 1.5)]
    [InlineData("8 yoe", 8, 8)]
    [InlineData("8yoe", 8, 8)]
    [InlineData("5-10 yrs", 5, 10)]
    [InlineData("7 to 10 years", 7, 10)]
    [InlineData("2 or 3 years", 2, 3)]
    [InlineData("between 2 and 4 years", 2, 4)]
    [InlineData("five to seven years", 5, 7)]
    [InlineData("a couple of years", 2, 2)]
    [InlineData("half a year", 0.5, 0.5)]
    [InlineData("a year and a half", 1.5, 1.5)]
    [InlineData("two and a half years", 2.5, 2.5)]
    [InlineData("18 months", 1.5, 1.5)]
    [InlineData("5 years 6 months", 5.5, 5.5)]
    [InlineData("less than 2 years", 0, 2)]
    [InlineData("up to 3 years", 0, 3)]
    public void Counts_have_two_bounds(string text, decimal from, decimal to)
    {
        var found = Assert.Single(YearCountRecognizer.Recognize(text));

        Assert.Equal(new YearCount(0, text.Length, text, from, to, false), found);
    }

    [Theory]
    [InlineData("3+ years", 3)]
    [InlineData("15+yrs", 15)]
    [InlineData("10+ yoe", 10)]
    [InlineData("15 plus years", 15)]
    [InlineData("at least 5 years", 5)]
    [InlineData("over 10 years", 10)]
    [InlineData("more than ten years", 10)]
    [InlineData("5 or more years", 5)]
    [InlineData("5 years or more", 5)]
    public void Open_ended_counts_have_no_upper_bound(string text, decimal from)
    {
        var found = Assert.Single(YearCountRecognizer.Recognize(text));

        Assert.Equal(new YearCount(0, text.Length, text, from, null, true), found);
    }

    [Theory]
    [InlineData("25 years old")]
    [InlineData("3 years of age")]
    [InlineData("$80k a year")]
    [InlineData("150k per year")]
    [InlineData("in 2019")]
    [InlineData("$5 years")]
    public void Ages_rates_and_dates_are_no_counts(string text) => Assert.Empty(YearCountRecognizer.Recognize(text));

    [Fact]
    public void Counts_stand_beside_amounts()
    {
        var found = YearCountRecognizer.Recognize("10 years making 120k, then 2 years at 150k");

        Assert.Equal([(0, "10 years"), (27, "2 years")], found.Select(count => (count.Start, count.Text)));
    }
}
