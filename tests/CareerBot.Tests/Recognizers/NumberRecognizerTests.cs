using CareerBot.Recognizers;

namespace CareerBot.Tests.Recognizers;

public sealed class NumberRecognizerTests
{
    [Theory]
    [InlineData("three hundred and two dozens", 324)]
    [InlineData("322 hundred", 32_200)]
    [InlineData("two hundred point seventy-one", 200.71)]
    [InlineData("one and a fourth", 1.25)]
    [InlineData("two and a half million", 2_500_000)]
    [InlineData("½ million", 500_000)]
    [InlineData("two and half", 2.5)]
    [InlineData("- 1 4/5", -1.8)]
    [InlineData("\u22125", -5)]
    [InlineData("-.08", -0.08)]
    [InlineData("15 lakh and 20 thousand", 1_520_000)]
    [InlineData("10 000 000", 10_000_000)]
    [InlineData("2 1/2 dozen", 30)]
    [InlineData("one out of a hundred", 0.01)]
    public void One_number_is_read_whole(string text, decimal value)
    {
        var found = Assert.Single(NumberRecognizer.Recognize(text));

        Assert.Equal(new NumberMention(0, text.Length, text, value), found);
    }

    [Theory]
    [InlineData("180ml")]
    [InlineData("the one")]
    [InlineData("a5")]
    [InlineData("12th")]
    public void Parts_of_words_and_pronouns_are_no_numbers(string text) => Assert.Empty(NumberRecognizer.Recognize(text));

    [Theory]
    [InlineData("thirty seconds", 30)]
    [InlineData("10%-20%", 10, 20)]
    [InlineData("100k and 120", 100_000, 120)]
    [InlineData("one hundred two hundred", 100, 200)]
    public void Neighbours_stay_apart(string text, params int[] values) =>
        Assert.Equal(values.Select(value => (decimal)value), NumberRecognizer.Recognize(text).Select(found => found.Value));
}
