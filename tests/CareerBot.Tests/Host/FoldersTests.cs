using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CareerBot.Tests.Host;

public sealed class FoldersTests
{
    private const string Question = "what does a data scientist do?";

    [Fact]
    public async Task Knowledge_is_found_from_a_folder_without_any()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, (await TerminalRun.InAsync(folder.Root, "", ["ask", Question])).ExitCode);
    }

    [Fact]
    public async Task The_users_own_knowledge_comes_first()
    {
        using var folder = new TemporaryFolder().WithKnowledge("knowledge");
        folder.With("knowledge/roles/data-scientist.md", folder.Read("knowledge/roles/data-scientist.md").Replace("## Overview", "## Frobnication", StringComparison.Ordinal));

        var run = await TerminalRun.InAsync(folder.Root, "", ["ask", Question]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("knowledge/roles/data-scientist.md:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_of_the_users_own_settings_are_relative_to_where_the_user_stands()
    {
        using var folder = new TemporaryFolder().WithKnowledge("mine").With("appsettings.json", """{"Knowledge":{"Folders":["mine"]}}""");

        var run = await TerminalRun.InAsync(folder.Root, "", ["knowledge", "check"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("mine: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_of_a_checked_folder_is_a_line_with_file_and_line()
    {
        using var folder = new TemporaryFolder().WithKnowledge("mine").With("mine/roles/data-scientist.md", "nothing").With("mine/language/names.yaml", "frob: 1");

        var run = await TerminalRun.InAsync(folder.Root, "", ["knowledge", "check", "mine"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.All(run.Error.TrimEnd().Split('\n'), line => Assert.Matches(@"^mine/\S+:\d+: .+", line));
        Assert.Contains("mine/roles/data-scientist.md:", run.Error, StringComparison.Ordinal);
        Assert.Contains("mine/language/names.yaml:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_named_is_not_replaced_by_the_programs_copy()
    {
        using var folder = new TemporaryFolder();

        var run = await TerminalRun.InAsync(folder.Root, "", ["knowledge", "check", "knowledge"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("knowledge:1: the folder is missing", run.Error.Trim());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"Storage":{"MostConversations":"many"}}""")]
    [InlineData("""{"Storage":{"MostConversations":0}}""")]
    [InlineData("""{"Storage":{"MemoryExpiry":"00:00:00"}}""")]
    [InlineData("""{"Storage":{"Frob":1}}""")]
    [InlineData("""{"Understanding":{"AnswerThreshold":1.5}}""")]
    [InlineData("""{"ReverseProxy":{"Trusted":["somewhere"]}}""")]
    public async Task Settings_that_make_no_sense_are_one_line_and_exit_code_2(string settings)
    {
        using var folder = new TemporaryFolder().With("appsettings.json", settings);

        var run = await TerminalRun.InAsync(folder.Root, "", ["ask", Question]);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("frob://localhost")]
    [InlineData("http://0.0.0.0:0")]
    public async Task An_address_that_may_not_be_served_is_one_line_and_exit_code_2(string url)
    {
        var run = await TerminalRun.OfAsync("--urls", url);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_port_in_use_is_one_line_and_exit_code_1()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        var run = await TerminalRun.OfAsync("--urls", url);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{url} is in use", Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
