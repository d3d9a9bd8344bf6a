namespace CareerBot.Tests.Host;

public sealed class ChatTests
{
    [Fact]
    public async Task A_conversation_keeps_what_was_spoken_of()
    {
        var run = await TerminalRun.TypedAsync("what does a data scientist do?\nand the skills?\n", "chat");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Data Scientist: technical skills", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_presses_a_button_of_the_last_answer()
    {
        var asked = await TerminalRun.TypedAsync("data scientist skills\n", "chat");
        var number = asked.Out.Split('\n').Last(line => line.EndsWith("  Responsibilities", StringComparison.Ordinal)).Trim().Split(' ')[0];

        var run = await TerminalRun.TypedAsync($"data scientist skills\n{number}\n", "chat");

        Assert.Contains("Data Scientist: responsibilities", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exit")]
    [InlineData("QUIT")]
    public async Task A_word_ends_it(string word)
    {
        var run = await TerminalRun.TypedAsync($"{word}\ndata scientist skills\n", "chat");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("Data Scientist: technical skills", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_person_is_prompted()
    {
        var piped = await TerminalRun.TypedAsync("exit\n", "chat");
        var typed = await TerminalRun.InAsync(ShippedFolders.Folders.Working, "exit\n", ["chat"], byPerson: true);

        Assert.DoesNotContain("> ", piped.Out, StringComparison.Ordinal);
        Assert.EndsWith("> ", typed.Out, StringComparison.Ordinal);
    }
}
