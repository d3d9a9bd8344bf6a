using CareerBot.Recognizers;

namespace CareerBot.Tests.Recognizers;

public sealed class RudeInputTests
{
    public static TheoryData<string?> Inputs => new(
        null,
        "",
        " \t\r\n",
        "\0",
        "😀💰 150k 😀",
        "٣٤٥ 五 Ⅷ ² ½",
        "\ud83d",
        "1e400 1e-400 9^9999 1.1^--9999",
        "1/0 and 0/0 years",
        new string('9', 10_000),
        new string('9', 10_000) + "k years old %",
        new string('-', 10_000) + "5",
        string.Concat(Enumerable.Repeat("1,111,", 2_000)),
        string.Concat(Enumerable.Repeat("one million and ", 1_000)),
        string.Concat(Enumerable.Repeat("two thirds of a trillion ", 500)),
        string.Concat(Enumerable.Repeat("90th, ", 2_000)),
        string.Concat(Enumerable.Repeat("$", 10_000)),
        "79228162514264337593543950335 million years, $79228162514264337593543950335k");

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Every_span_lies_in_the_text_and_none_over_another(string? text)
    {
        foreach (var spans in SpansOfAll(text))
        {
            var free = 0;
            foreach (var (start, length, mention) in spans)
            {
                Assert.True(start >= free);
                Assert.Equal(text!.Substring(start, length), mention);
                free = start + length;
            }
        }
    }

    [Theory]
    [InlineData(30)]
    [InlineData(10_000)]
    public void More_digits_than_a_decimal_holds_are_no_number(int digits) =>
        Assert.Empty(NumberRecognizer.Recognize(new string('9', digits)));

    [Fact]
    public void Emoji_around_an_amount_do_not_move_its_span()
    {
        var found = Assert.Single(AmountRecognizer.Recognize("😀💰 150k 😀"));

        Assert.Equal((5, 4, "150k"), (found.Start, found.Length, found.Text));
    }

    [Fact]
    public void Digits_of_other_scripts_are_not_read() => Assert.Empty(AmountRecognizer.Recognize("٣٤٥ १२३"));

    private static IEnumerable<IEnumerable<(int Start, int Length, string Text)>> SpansOfAll(string? text) =>
    [
        AmountRecognizer.Recognize(text).Select(found => (found.Start, found.Length, found.Text)),
        YearCountRecognizer.Recognize(text).Select(found => (found.Start, found.Length, found.Text)),
        PercentileRecognizer.Recognize(text).Select(found => (found.Start, found.Length, found.Text)),
        CalendarYearRecognizer.Recognize(text).Select(found => (found.Start, found.Length, found.Text)),
        NumberRecognizer.Recognize(text).Select(found => (found.Start, found.Length, found.Text)),
        NumberRangeRecognizer.Recognize(text).Select(found => (found.Start, found.Length, found.Text)),
        PercentageRecognizer.Recognize(text).Select(found => (found.Start, found.Length, found.Text)),
        CurrencyRecognizer.Recognize(text).Select(found => (found.Start, found.Length, found.Text)),
        AgeRecognizer.Recognize(text).Select(found => (found.Start, found.Length, found.Text)),
        DurationRecognizer.Recognize(text).Select(found => (found.Start, found.Length, found.Text)),
    ];
}
