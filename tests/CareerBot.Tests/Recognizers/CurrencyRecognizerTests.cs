using CareerBot.Recognizers;

namespace CareerBot.Tests.Recognizers;

public sealed class CurrencyRecognizerTests
{
    [Theory]
    [InlineData("$.50", 0.50, "Dollar", null)]
    [InlineData("$10 USD", 10, "United States dollar", "USD")]
    [InlineData("A$5", 5, "Australian dollar", "AUD")]
    [InlineData("5 uae dirhams", 5, "United Arab Emirates dirham", "AED")]
    [InlineData("TRY 50", 50, "Turkish lira", "TRY")]
    [InlineData("5 kEUR", 5_000, "Euro", "EUR")]
    [InlineData("€1.5bn", 1_500_000_000, "Euro", "EUR")]
    [InlineData("3 yuan 5 jiao", 3.5, "Chinese yuan", "CNY")]
    [InlineData("five dollars, ten cents", 5.1, "Dollar", null)]
    [InlineData("3 pounds 50 pence", 3.5, "Pound", null)]
    public void One_sum_is_read_whole(string text, decimal value, string unit, string? code)
    {
        var found = Assert.Single(CurrencyRecognizer.Recognize(text));

        Assert.Equal(new CurrencyMention(0, text.Length, text, value, unit, code), found);
    }

    [Theory]
    [InlineData("try 50 times")]
    [InlineData("5 per cent")]
    [InlineData("10 cup cakes")]
    [InlineData("the two of us")]
    public void Words_that_are_no_money_here_are_left_out(string text) => Assert.Empty(CurrencyRecognizer.Recognize(text));

    [Fact]
    public void A_number_that_counts_something_is_no_small_change()
    {
        var found = Assert.Single(CurrencyRecognizer.Recognize("100 dollars 20 people"));

        Assert.Equal("100 dollars", found.Text);
    }

    [Fact]
    public void A_verb_apart_from_a_dollar_sign_is_no_country()
    {
        var found = Assert.Single(CurrencyRecognizer.Recognize("what can $5 buy"));

        Assert.Equal(("$5", "Dollar"), (found.Text, found.Unit));
    }
}
