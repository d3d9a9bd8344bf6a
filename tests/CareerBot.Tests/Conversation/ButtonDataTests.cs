using System.Text.Json;
using CareerBot.Conversation;

namespace CareerBot.Tests.Conversation;

public sealed class ButtonDataTests
{
    private const string Data = """{"intent":"skills","roles":[{"roleId":"data-scientist"}]}""";
    private const string Submitted = $$"""{"careerbot":{{Data}}}""";

    [Fact]
    public void A_submitted_value_is_an_object_or_a_string_that_holds_it()
    {
        foreach (var value in new[] { Submitted, JsonSerializer.Serialize(Submitted), $$"""{"careerbot":{{JsonSerializer.Serialize(Data)}}}""" })
        {
            var button = ButtonData.Read(JsonElement.Parse(value));

            Assert.Equal("skills", button?.Intent);
            Assert.Equal("data-scientist", Assert.Single(button!.Roles).RoleId);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("\"skills\"")]
    [InlineData("\"{\"")]
    [InlineData("\"\\\"{}\\\"\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""{"careerbot":null}""")]
    [InlineData("""{"careerbot":[]}""")]
    [InlineData("""{"careerbot":{"intent":"skills"}}""")]
    [InlineData("""{"careerbot":{"intent":"skills","roles":null}}""")]
    [InlineData("""{"careerbot":{"intent":"\ud800","roles":[]}}""")]
    [InlineData("""{"careerbot":{"intent":"salary","roles":[],"pay":{"measure":"Guess"}}}""")]
    [InlineData("""{"careerbot":{"intent":"salary","roles":[],"pay":{"year":1e99}}}""")]
    [InlineData("""{"careerbot":{"intent":"offer-check","roles":[],"offer":{"from":1e99}}}""")]
    public void What_is_broken_or_not_ours_is_no_button(string value) => Assert.Null(ButtonData.Read(JsonElement.Parse(value)));
}
