using CareerBot.Recognizers;

namespace CareerBot.Tests.Recognizers;

public sealed class DurationRecognizerTests
{
    private const int Hour = 3600;
    private const int Day = 24 * Hour;

    [Theory]
    [InlineData("1 year 1 month 21 days", (365 + 30 + 21) * Day)]
    [InlineData("2 years, 3 months", (730 + 90) * Day)]
    [InlineData("2h30m", 2.5 * Hour)]
    [InlineData("one minute thirty seconds", 90)]
    [InlineData("two and half hours", 2.5 * Hour)]
    [InlineData("three quarters of an hour", 0.75 * Hour)]
    [InlineData("half a decade", 5 * 365 * Day)]
    [InlineData("a couple hours", 2 * Hour)]
    [InlineData("several days", 3 * Day)]
    [InlineData("3 business days", 3 * Day)]
    public void One_duration_is_read_whole(string text, decimal seconds)
    {
        var found = Assert.Single(DurationRecognizer.Recognize(text));

        Assert.Equal(new DurationMention(0, text.Length, text, seconds, DurationBound.Exact), found);
    }

    [Theory]
    [InlineData("more than two years", DurationBound.More)]
    [InlineData("less than half an hour", DurationBound.Less)]
    public void A_bound_belongs_to_the_duration(string text, DurationBound bound)
    {
        var found = Assert.Single(DurationRecognizer.Recognize(text));

        Assert.Equal((text, bound), (found.Text, found.Bound));
    }

    [Theory]
    [InlineData("second place")]
    [InlineData("24/7")]
    [InlineData("every day")]
    [InlineData("1000s of people")]
    public void Other_words_for_time_are_no_durations(string text) => Assert.Empty(DurationRecognizer.Recognize(text));
}
