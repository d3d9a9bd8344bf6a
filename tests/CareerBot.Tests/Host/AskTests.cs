using System.Text.RegularExpressions;

namespace CareerBot.Tests.Host;

public sealed partial class AskTests
{
    [Fact]
    public async Task A_question_gets_its_answer_as_plain_text()
    {
        var run = await TerminalRun.OfAsync("ask", "what does a senior ML scientist earn?");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("$110,545", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_person_at_a_terminal_gets_the_same_words_wrapped()
    {
        string[] args = ["ask", "challenges of a senior ml researcher"];
        var piped = await TerminalRun.OfAsync(args);
        var read = AnsiCode().Replace((await TerminalRun.InAsync(ShippedFolders.Folders.Working, "", args, byPerson: true)).Out, "");

        Assert.All(read.Split('\n'), line => Assert.True(line.Length <= 100));
        Assert.Equal(Words(piped.Out), Words(read));

        static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public async Task An_explanation_names_words_intents_and_meaning()
    {
        var run = await TerminalRun.OfAsync("ask", "--explain", "what does a senior ML scientist earn?");

        Assert.Contains("senior-ai-ml-scientist", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"words +what", run.Out);
        Assert.Matches(@"intent +\d+% salary", run.Out);
        Assert.Matches(@"meaning +salary, confidence", run.Out);
    }

    [Fact]
    public async Task A_question_may_begin_with_the_bots_name() =>
        Assert.Equal(0, (await TerminalRun.OfAsync("ask", "@CareerBot what does a data scientist do?")).ExitCode);

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("ask")]
    [InlineData("ask", "one", "two")]
    [InlineData("ask", "--frob", "question")]
    [InlineData("eval")]
    [InlineData("eval", "--misses", "many", "file")]
    [InlineData("eval", "--misses", "-1", "file")]
    [InlineData("knowledge", "frobnicate")]
    [InlineData("--urls")]
    public async Task A_wrong_option_is_one_clear_line_and_exit_code_2(params string[] args)
    {
        var run = await TerminalRun.OfAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.EndsWith("See --help.", Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("ask", "--help")]
    [InlineData("chat", "--help")]
    [InlineData("eval", "--help")]
    [InlineData("knowledge", "--help")]
    [InlineData("knowledge", "check", "--help")]
    public async Task Every_command_has_help(params string[] args)
    {
        var run = await TerminalRun.OfAsync(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Usage:", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex AnsiCode();
}
