using CareerBot.Recognizers;
using Xunit.Abstractions;

namespace CareerBot.Tests.Recognizers;

public sealed class PublishedCasesTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Func<string, IEnumerable<Finding>>> Recognizers = new()
    {
        ["number"] = text => NumberRecognizer.Recognize(text)
            .Select(found => Finding.Of(found.Start, found.Text, Finding.Number(found.Value))),
        ["numberrange"] = text => NumberRangeRecognizer.Recognize(text)
            .Select(found => Finding.Of(found.Start, found.Text, Finding.Range(found.From, found.IncludesFrom, found.To, found.IncludesTo))),
        ["percentage"] = text => PercentageRecognizer.Recognize(text)
            .Select(found => Finding.Of(found.Start, found.Text, Finding.Number(found.Value))),
        ["age"] = text => AgeRecognizer.Recognize(text)
            .Select(found => Finding.Of(found.Start, found.Text, $"{Finding.Number(found.Value)} {found.Unit}")),
        ["duration"] = text => DurationRecognizer.Recognize(text)
            .Select(found => Finding.Of(found.Start, found.Text, Finding.Number(found.Seconds))),
        ["currency"] = text => CurrencyRecognizer.Recognize(text)
            .Select(found => Finding.Of(found.Start, found.Text, $"{Finding.Number(found.Value)} {found.Unit} {found.IsoCode}")),
    };

    [Theory]
    [InlineData("number", 116)]
    [InlineData("numberrange", 49)]
    [InlineData("percentage", 9)]
    [InlineData("age", 7)]
    [InlineData("duration", 31)]
    [InlineData("currency", 96)]
    public void Published_cases_are_recognised_no_less_often_than_before(string file, int floor)
    {
        var cases = PublishedCases.Read(file);
        var failing = cases.Where(IsWrong).ToList();
        var right = cases.Count - failing.Count;

        output.WriteLine($"{file}: {right} of {cases.Count} ({100.0 * right / cases.Count:0.0} %)");
        foreach (var wrong in failing)
            output.WriteLine($"  {wrong.Input}\n    expected {string.Join(" | ", wrong.Expected)}\n    found    {string.Join(" | ", Find(wrong))}");
        Assert.True(right >= floor, $"{file}: {right} of {cases.Count} cases are right, {floor} were before.");
    }

    [Fact]
    public void Cases_that_are_wrong_are_those_on_the_list_with_their_reasons()
    {
        var wrong = Recognizers.Keys.SelectMany(PublishedCases.Read).Where(IsWrong).Select(wrong => (wrong.File, wrong.Input));

        Assert.Equal(PublishedCases.ReadKnownFailures().Order(), wrong.Order());
    }

    [Fact]
    public void A_wrong_value_span_or_count_counts_as_wrong()
    {
        var right = PublishedCases.Read("age").First(published => published.Expected.Count == 1);
        var finding = right.Expected[0];

        Assert.False(IsWrong(right));
        Assert.True(IsWrong(right with { Expected = [finding with { Resolution = "6 Year" }] }));
        Assert.True(IsWrong(right with { Expected = [finding with { Start = finding.Start + 1 }] }));
        Assert.True(IsWrong(right with { Expected = [] }));
    }

    private static bool IsWrong(PublishedCase published) => !published.Expected.SequenceEqual(Find(published));

    private static IEnumerable<Finding> Find(PublishedCase published) => Recognizers[published.File](published.Input);
}
