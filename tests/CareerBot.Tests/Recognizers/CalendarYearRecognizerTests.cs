using CareerBot.Recognizers;

namespace CareerBot.Tests.Recognizers;

public sealed class CalendarYearRecognizerTests
{
    [Theory]
    [InlineData("2019", "2019", 2019)]
    [InlineData("pay in 2026?", "in 2026", 2026)]
    [InlineData("since 1999.", "1999", 1999)]
    public void Years_are_read_with_their_in(string text, string span, int year)
    {
        var found = Assert.Single(CalendarYearRecognizer.Recognize(text));

        Assert.Equal((span, year, text.IndexOf(span, StringComparison.Ordinal)), (found.Text, found.Year, found.Start));
    }

    [Theory]
    [InlineData("1899")]
    [InlineData("2101")]
    [InlineData("$2000")]
    [InlineData("2000 dollars")]
    [InlineData("2000k")]
    [InlineData("2000 a month")]
    [InlineData("2000 hours")]
    [InlineData("2,019")]
    [InlineData("12019")]
    [InlineData("fy2024")]
    [InlineData("2019.5")]
    public void Other_numbers_are_no_years(string text) => Assert.Empty(CalendarYearRecognizer.Recognize(text));

    [Fact]
    public void Both_ends_of_a_span_are_years() => Assert.Equal([2019, 2021], CalendarYearRecognizer.Recognize("2019-2021").Select(found => found.Year));
}
