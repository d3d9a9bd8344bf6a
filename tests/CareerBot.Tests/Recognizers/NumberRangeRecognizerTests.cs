using CareerBot.Recognizers;

namespace CareerBot.Tests.Recognizers;

public sealed class NumberRangeRecognizerTests
{
    [Theory]
    [InlineData("between 30 and 20", "[20,30)")]
    [InlineData("5 -- 10", "[5,10)")]
    [InlineData("from -10 to -5", "[-10,-5)")]
    [InlineData("equal to or greater than 5", "[5,)")]
    [InlineData("not less than 5", "[5,)")]
    [InlineData("twenty and below", "(,20]")]
    [InlineData(">=5,<=10", "[5,10]")]
    [InlineData("lower than 200 but greater than 100", "(100,200)")]
    [InlineData("at least 5 and at most 10", "[5,10]")]
    [InlineData("over five hundred or equal to", "[500,)")]
    [InlineData("½ to ¾", "[0.5,0.75)")]
    public void One_range_is_read_whole(string text, string range)
    {
        var found = Assert.Single(NumberRangeRecognizer.Recognize(text));

        Assert.Equal((text, range), (found.Text, Finding.Range(found.From, found.IncludesFrom, found.To, found.IncludesTo)));
    }

    [Theory]
    [InlineData("2018-05-01")]
    [InlineData("10-20-30")]
    [InlineData("10 to 5")]
    [InlineData("no 5")]
    [InlineData("5 more people")]
    public void Dates_and_plain_numbers_are_no_ranges(string text) => Assert.Empty(NumberRangeRecognizer.Recognize(text));
}
