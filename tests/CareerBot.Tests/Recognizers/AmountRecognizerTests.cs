using CareerBot.Recognizers;

namespace CareerBot.Tests.Recognizers;

public sealed class AmountRecognizerTests
{
    [Theory]
    [InlineData("$150,000", 150_000, "USD")]
    [InlineData("$1,000,000.50", 1_000_000.50, "USD")]
    [InlineData("150k", 150_000, null)]
    [InlineData("150K", 150_000, null)]
    [InlineData("150 k", 150_000, null)]
    [InlineData("180 grand", 180_000, null)]
    [InlineData("1.2m", 1_200_000, null)]
    [InlineData("1.5 mil", 1_500_000, null)]
    [InlineData("$2M", 2_000_000, "USD")]
    [InlineData("half a million", 500_000, null)]
    [InlineData("hundred k", 100_000, null)]
    [InlineData("seventy five k", 75_000, null)]
    [InlineData("two hundred and fifty grand", 250_000, null)]
    [InlineData("95,000 euros", 95_000, "EUR")]
    [InlineData("EUR 95k", 95_000, "EUR")]
    [InlineData("USD95k", 95_000, "USD")]
    [InlineData("95k EUR", 95_000, "EUR")]
    [InlineData("80k€", 80_000, "EUR")]
    [InlineData("€70.000", 70_000, "EUR")]
    [InlineData("70 000 euros", 70_000, "EUR")]
    [InlineData("60k pounds", 60_000, "GBP")]
    [InlineData("US$95k", 95_000, "USD")]
    [InlineData("C$100k", 100_000, "CAD")]
    [InlineData("$150k-ish", 150_000, "USD")]
    [InlineData("20 lakh rupees", 2_000_000, "INR")]
    public void Money_is_read_with_its_currency(string text, decimal amount, string? currency)
    {
        var found = Assert.Single(AmountRecognizer.Recognize(text));

        Assert.Equal(new Amount(0, text.Length, text, amount, amount, false, currency, null, AmountForm.Money), found);
    }

    [Theory]
    [InlineData("70 to 100k", 70_000, 100_000)]
    [InlineData("140-160k", 140_000, 160_000)]
    [InlineData("150k to 180", 150_000, 180_000)]
    [InlineData("120k–140k", 120_000, 140_000)]
    [InlineData("between 120k and 160k", 120_000, 160_000)]
    [InlineData("between 100k and 120", 100_000, 120_000)]
    [InlineData("from 120 to 140k", 120_000, 140_000)]
    [InlineData("seventy to eighty k", 70_000, 80_000)]
    [InlineData("1 to 1.2m", 1_000_000, 1_200_000)]
    [InlineData("over 150k", 150_000, null)]
    [InlineData("more than 150k", 150_000, null)]
    [InlineData("at least 150k", 150_000, null)]
    [InlineData(">=150k", 150_000, null)]
    [InlineData("150k+", 150_000, null)]
    [InlineData("150k or more", 150_000, null)]
    [InlineData("300k and up", 300_000, null)]
    [InlineData("100k+ USD a year", 100_000, null)]
    [InlineData("under 90k", null, 90_000)]
    [InlineData("up to 90k", null, 90_000)]
    [InlineData("no more than 90k", null, 90_000)]
    [InlineData("90k tops", null, 90_000)]
    public void Ranges_and_open_ends_are_one_amount(string text, int? from, int? to)
    {
        var found = Assert.Single(AmountRecognizer.Recognize(text));

        Assert.Equal((text, from, to, true, AmountForm.Money), (found.Text, (int?)found.From, (int?)found.To, found.IsRange, found.Form));
    }

    [Theory]
    [InlineData("$150k-$180k", 150_000, 180_000, null)]
    [InlineData("$150k - 180k a year", 150_000, 180_000, TimeUnit.Year)]
    [InlineData("$120–140k", 120_000, 140_000, null)]
    [InlineData("$72 - $80 / hr", 72, 80, TimeUnit.Hour)]
    [InlineData("$50/hr to $60/hr", 50, 60, TimeUnit.Hour)]
    [InlineData("from 150k to 200k USD per year", 150_000, 200_000, TimeUnit.Year)]
    public void A_currency_or_rate_beside_one_bound_holds_for_both(string text, decimal from, decimal to, TimeUnit? per)
    {
        var found = Assert.Single(AmountRecognizer.Recognize(text));

        Assert.Equal(new Amount(0, text.Length, text, from, to, true, "USD", per, AmountForm.Money), found);
    }

    [Theory]
    [InlineData("$72/hr", 72, TimeUnit.Hour)]
    [InlineData("$50 per hour", 50, TimeUnit.Hour)]
    [InlineData("72 an hour", 72, TimeUnit.Hour)]
    [InlineData("$72 hourly", 72, TimeUnit.Hour)]
    [InlineData("$500 a day", 500, TimeUnit.Day)]
    [InlineData("2000 a week", 2_000, TimeUnit.Week)]
    [InlineData("12k/month", 12_000, TimeUnit.Month)]
    [InlineData("150k p.a.", 150_000, TimeUnit.Year)]
    [InlineData("£45k pa", 45_000, TimeUnit.Year)]
    public void A_rate_belongs_to_the_amount(string text, decimal amount, TimeUnit per)
    {
        var found = Assert.Single(AmountRecognizer.Recognize(text));

        Assert.Equal((text, amount, per, AmountForm.Money), (found.Text, found.From, found.Per, found.Form));
    }

    [Theory]
    [InlineData("one sixty five", 165_000, 165_000)]
    [InlineData("one-fifty", 150_000, 150_000)]
    [InlineData("two ten", 210_000, 210_000)]
    [InlineData("between one fifty and one eighty", 150_000, 180_000)]
    [InlineData("low 200s", 200_000, 233_000)]
    [InlineData("mid-100s", 134_000, 166_000)]
    [InlineData("high 90s", 97_000, 99_000)]
    [InlineData("low to mid 100s", 100_000, 166_000)]
    [InlineData("200s", 200_000, 299_000)]
    [InlineData("six figures", 100_000, 999_999)]
    [InlineData("six-figure", 100_000, 999_999)]
    [InlineData("low six figures", 100_000, 399_999)]
    public void Colloquial_amounts_are_in_thousands(string text, decimal from, decimal to)
    {
        var found = Assert.Single(AmountRecognizer.Recognize(text));

        Assert.Equal(new Amount(0, text.Length, text, from, to, from != to, null, null, AmountForm.Colloquial), found);
    }

    [Theory]
    [InlineData("150", 150)]
    [InlineData("about 150ish", 150)]
    [InlineData("2,000", 2_000)]
    [InlineData("salary of 150000", 150_000)]
    [InlineData("seventy five", 75)]
    public void A_plain_number_is_bare(string text, decimal amount)
    {
        var found = Assert.Single(AmountRecognizer.Recognize(text));

        Assert.Equal((amount, AmountForm.Bare, (string?)null), (found.From, found.Form, found.Currency));
    }

    [Theory]
    [InlineData("")]
    [InlineData("which one")]
    [InlineData("5 years")]
    [InlineData("5-10 yrs")]
    [InlineData("2 or 3 years")]
    [InlineData("15 plus years")]
    [InlineData("8yoe")]
    [InlineData("top 10%")]
    [InlineData("25th percentile")]
    [InlineData("percentile 90")]
    [InlineData("p90")]
    [InlineData("in 2019")]
    [InlineData("2019-2021")]
    [InlineData("10:30")]
    [InlineData("10am")]
    [InlineData("24/7")]
    [InlineData("5/17/2018")]
    [InlineData("a 401k match")]
    [InlineData("my 401(k)")]
    public void Numbers_that_belong_to_something_else_are_no_amounts(string text) => Assert.Empty(AmountRecognizer.Recognize(text));

    [Fact]
    public void Each_number_belongs_to_one_amount()
    {
        var found = AmountRecognizer.Recognize("from 100k to 120k, then 130k+ or between 140 and 150k but under $200k");

        Assert.Equal(["from 100k to 120k", "130k+", "between 140 and 150k", "under $200k"], found.Select(amount => amount.Text));
    }

    [Fact]
    public void A_year_beside_an_amount_stays_a_year()
    {
        var found = Assert.Single(AmountRecognizer.Recognize("went from 2019 to 150k"));

        Assert.Equal("150k", found.Text);
    }

    [Theory]
    [InlineData("2000 to 2500", 2_000, 2_500)]
    [InlineData("between 2000 and $2,500 a month", 2_000, 2_500)]
    public void A_number_like_a_year_may_bound_a_larger_range(string text, decimal from, decimal to)
    {
        var found = Assert.Single(AmountRecognizer.Recognize(text));

        Assert.Equal((text, from, to), (found.Text, found.From, found.To));
        Assert.Empty(CalendarYearRecognizer.Recognize(text));
    }

    [Theory]
    [InlineData("150 $ 10", "150", "$ 10")]
    [InlineData("150$ 10", "150$", "10")]
    [InlineData("in 2024 for $ 10 to 2019", "$ 10")]
    public void A_sign_belongs_to_one_amount(string text, params string[] amounts) =>
        Assert.Equal(amounts, AmountRecognizer.Recognize(text).Select(found => found.Text));

    [Fact]
    public void A_falling_pair_is_no_range()
    {
        var found = AmountRecognizer.Recognize("9 to 5");

        Assert.Equal([false, false], found.Select(amount => amount.IsRange));
    }
}
