using System.Text.Json;

namespace CareerBot.Tests.Host;

[Collection(nameof(RunningApp))]
public sealed class ButtonTests(HostServer server)
{
    private const string Responsibilities = "Responsibilities";

    [Fact]
    public async Task A_press_on_the_web_page_sends_the_data_as_it_is()
    {
        var data = (await server.SayAsync("data scientist skills", "web")).Button(Responsibilities);

        var reply = await server.SayAsync(null, "web", value: data);

        Assert.StartsWith("Data Scientist: responsibilities", reply.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_in_Teams_sends_the_question_and_the_value_of_its_message_back()
    {
        var teams = (await server.SayAsync("data scientist skills", "teams")).Button(Responsibilities).GetProperty("msteams");
        Assert.Equal("messageBack", teams.GetProperty("type").GetString());
        Assert.Equal(teams.GetProperty("text").GetString(), teams.GetProperty("displayText").GetString());

        var reply = await server.SayAsync(teams.GetProperty("text").GetString(), "teams", value: teams.GetProperty("value"));

        Assert.StartsWith("Data Scientist: responsibilities", reply.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_needs_nothing_from_memory()
    {
        var data = (await server.SayAsync("data scientist skills", "pressed")).Button(Responsibilities);

        var elsewhere = await server.SayAsync(null, "another conversation", "another member", data);

        Assert.StartsWith("Data Scientist: responsibilities", elsewhere.Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"careerbot":{"intent":"skills","roles":[{"roleId":"gone"}]}}""")]
    [InlineData("""{"careerbot":{"intent":"skills","roles":[]}}""")]
    [InlineData("""{"careerbot":{"intent":"unheard-of","roles":[]}}""")]
    [InlineData("""{"careerbot":{"intent":"skills"}}""")]
    [InlineData("""{"careerbot":{"intent":"offer-check","roles":[{"roleId":"data-scientist"}]}}""")]
    [InlineData("""{"careerbot":{"intent":"compare","roles":[{"roleId":"data-scientist"}]}}""")]
    [InlineData("""{"careerbot":{"intent":"overview","roles":[null,{"roleId":null}]}}""")]
    [InlineData("""{"careerbot":"skills"}""")]
    [InlineData("""{"careerbot":{"intent":"find-roles","roles":[],"find":{}}}""")]
    [InlineData("""{"careerbot":{"intent":"salary","roles":[{"roleId":"data-scientist"}],"pay":{"measure":"Percentile","topic":99,"year":-1}}}""")]
    [InlineData("""{"careerbot":{"intent":"salary","roles":[{"roleId":"data-scientist"}],"pay":{"basis":"Unstated","place":"<at>all</at>"}}}""")]
    [InlineData("""{"careerbot":{"intent":"offer-check","roles":[{"roleId":"data-scientist"}],"offer":{"from":79228162514264337593543950335,"period":"Hour"}}}""")]
    [InlineData("\"{\\\"careerbot\\\":{\\\"intent\\\":\\\"compare\\\",\\\"roles\\\":[null,{}]}}\"")]
    [InlineData("""{"someone":"else's"}""")]
    [InlineData("\"text\"")]
    [InlineData("7")]
    public async Task Broken_or_foreign_data_gets_a_friendly_answer(string value)
    {
        var reply = await server.SayAsync(null, "odd buttons", value: JsonElement.Parse(value));

        Assert.NotEmpty(reply.Plain());
        Assert.DoesNotContain(ShippedFolders.Conversation.Apology().Summary, reply.Plain(), StringComparison.Ordinal);
    }
}
