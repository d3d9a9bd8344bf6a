using System.Text.Json;

namespace CareerBot.Tests.Host;

public sealed class EvalTests
{
    private const string Right = """{"id":"a","tags":["plain"],"turns":[{"say":"what are the responsibilities of a data scientist?","intent":"responsibilities","roles":["data-scientist"]},{"say":"thanks","intent":["thanks","goodbye"]}]}""";
    private const string Wrong = """{"id":"b","tags":["odd"],"turns":[{"say":"thank you","intent":"salary"}]}""";

    [Fact]
    public async Task A_question_set_is_judged_overall_by_intent_and_by_tag()
    {
        using var folder = new TemporaryFolder().With("set.jsonl", $"{Right}\n\n{Wrong}\n");

        var run = await TerminalRun.InAsync(folder.Root, "", ["eval", "set.jsonl"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("66.67% of 3 turns right (2)\n", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"0\.0% +0/1 +salary", run.Out);
        Assert.Matches(@"100\.0% +2/2 +plain", run.Out);
        Assert.Contains("salary taken for thanks", run.Out, StringComparison.Ordinal);
        Assert.Contains("b.1 intent: \"thank you\"", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"0\.9-1\.0 +\d+ +\d\.\d\d +\d\.\d\d", run.Out);
    }

    [Fact]
    public async Task Predictions_are_a_line_a_turn()
    {
        using var folder = new TemporaryFolder().With("set.jsonl", $"{Right}\n{Wrong}\n");

        await TerminalRun.InAsync(folder.Root, "", ["eval", "set.jsonl", "--predictions", "out.jsonl", "--misses", "0"]);

        var lines = folder.Read("out.jsonl").TrimEnd().Split('\n').Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal(3, lines.Count);
        Assert.Equal("a", lines[1].GetProperty("id").GetString());
        Assert.Equal(2, lines[1].GetProperty("turn").GetInt32());
        Assert.Equal("thanks", lines[1].GetProperty("intent").GetString());
        Assert.Equal("data-scientist", lines[0].GetProperty("roles")[0].GetString());
        Assert.InRange(lines[0].GetProperty("confidence").GetDouble(), 0, 1);
        Assert.StartsWith("Data Scientist", lines[0].GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_of_the_bot_is_stripped_as_a_channel_does_it()
    {
        using var folder = new TemporaryFolder().With("set.jsonl", Right.Replace("what are", "<at>CareerBot</at> what are", StringComparison.Ordinal));

        Assert.Contains("100.00% of 2 turns", (await TerminalRun.InAsync(folder.Root, "", ["eval", "set.jsonl"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversations_lean_on_their_own_turns_only()
    {
        using var folder = new TemporaryFolder()
            .With("one.jsonl", Right)
            .With("two.jsonl", """{"id":"a","turns":[{"say":"and the skills?","intent":"clarify"}]}""");

        Assert.Contains("100.00% of 3 turns", (await TerminalRun.InAsync(folder.Root, "", ["eval", "one.jsonl", "two.jsonl"])).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "not JSON")]
    [InlineData("7", "an object")]
    [InlineData("""{"id":"x"}""", "'turns'")]
    [InlineData("""{"turns":[{"say":"a","intent":"salary"}]}""", "'id'")]
    [InlineData("""{"id":"x","turns":[{"intent":"salary"}]}""", "'say'")]
    [InlineData("""{"id":"x","turns":[{"say":"a"}]}""", "'intent'")]
    [InlineData("""{"id":"x","turns":[{"say":"a","intent":"pay"}]}""", "no intent 'pay'")]
    [InlineData("""{"id":"x","turns":[{"say":"a","intent":"salary","roles":"a"}]}""", "'roles'")]
    [InlineData("""{"id":"x","turns":[{"say":"a","intent":"salary","rolesAny":["a"]}]}""", "'rolesAny'")]
    [InlineData("""{"id":"x","turns":[{"say":"a","intent":"salary","says":[1]}]}""", "'says'")]
    [InlineData("""{"id":"b","turns":[{"say":"a","intent":"salary"}]}""", "earlier line")]
    public async Task A_broken_line_is_named_and_gives_exit_code_2(string line, string reason)
    {
        using var folder = new TemporaryFolder().With("set.jsonl", $"{Wrong}\n\n{line}\n");

        var run = await TerminalRun.InAsync(folder.Root, "", ["eval", "set.jsonl"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("set.jsonl:3: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.jsonl")]
    [InlineData("empty.jsonl")]
    [InlineData("set.jsonl", "--predictions", "no/such/folder/out.jsonl")]
    public async Task A_file_that_cannot_be_used_is_one_line_and_exit_code_2(params string[] args)
    {
        using var folder = new TemporaryFolder().With("set.jsonl", Right).With("empty.jsonl", "\n");

        var run = await TerminalRun.InAsync(folder.Root, "", ["eval", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(args[^1], Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
