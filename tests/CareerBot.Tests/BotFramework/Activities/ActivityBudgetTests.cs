using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.BotFramework.Activities;

namespace CareerBot.Tests.BotFramework.Activities;

public sealed class ActivityBudgetTests
{
    private const string Notice = "Some of it was left out.";

    [Fact]
    public void A_card_that_fits_stays_as_it_is()
    {
        var activity = WithCard(Card(folded: 100));

        Assert.Same(activity, ActivityBudget.Fit(activity, Notice));
    }

    [Fact]
    public void A_card_that_is_too_large_loses_its_folded_sections_and_says_so()
    {
        var card = Fit(Card(folded: 30_000)).ToJsonString();

        Assert.DoesNotContain("xxxx", card, StringComparison.Ordinal);
        Assert.Contains("what everyone sees", card, StringComparison.Ordinal);
        Assert.Contains(Notice, card, StringComparison.Ordinal);
    }

    [Fact]
    public void The_buttons_that_showed_them_go_with_them_and_other_buttons_stay()
    {
        var card = Fit(Card(folded: 30_000)).ToJsonString();

        Assert.DoesNotContain("Action.ToggleVisibility", card, StringComparison.Ordinal);
        Assert.DoesNotContain("ActionSet", card, StringComparison.Ordinal);
        Assert.DoesNotContain("selectAction", card, StringComparison.Ordinal);
        Assert.Contains("Action.Submit", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_behind_a_button_is_a_folded_section()
    {
        var card = Parse($$$"""
            {"type":"AdaptiveCard","body":[],"actions":[{"type":"Action.ShowCard","card":{"body":[{"type":"TextBlock","text":"{{{new string('x', 30_000)}}}"}]}}]}
            """);

        Assert.Empty(Fit(card)["actions"]!.AsArray());
    }

    [Fact]
    public void A_button_that_also_shows_something_else_stays()
    {
        var card = Card(folded: 30_000);
        card["body"]!.AsArray().Add(Parse("""{"type":"ActionSet","actions":[{"type":"Action.ToggleVisibility","targetElements":["more","other"]}]}"""));

        Assert.Contains("Action.ToggleVisibility", Fit(card).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_without_folded_sections_stays_as_it_is_and_so_does_anything_else()
    {
        var large = new string('x', 30_000);
        var card = WithCard(Parse($$$"""{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"{{{large}}}"}]}"""));
        var other = new OutboundActivity { Attachments = [new Attachment("image/png", JsonElement.Parse($"\"{large}\""))] };

        Assert.Equal(card.Attachments![0], ActivityBudget.Fit(card, Notice).Attachments![0]);
        Assert.Equal(other.Attachments[0], ActivityBudget.Fit(other, Notice).Attachments![0]);
    }

    private static JsonObject Card(int folded) => Parse($$$"""
        {"type":"AdaptiveCard","version":"1.5","body":[
          {"type":"TextBlock","text":"what everyone sees"},
          {"type":"Container","selectAction":{"type":"Action.ToggleVisibility","targetElements":[{"elementId":"more"}]},"items":[]},
          {"type":"Container","items":[{"type":"Container","id":"more","isVisible":false,"items":[{"type":"TextBlock","text":"{{{new string('x', folded)}}}"}]}]},
          {"type":"ActionSet","actions":[{"type":"Action.ToggleVisibility","title":"More","targetElements":["more"]}]}],
         "actions":[{"type":"Action.Submit","title":"Next","data":{"question":"q"}}]}
        """);

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private static OutboundActivity WithCard(JsonObject card) => new() { Attachments = [Attachment.AdaptiveCard(JsonElement.Parse(card.ToJsonString()))] };

    private static JsonObject Fit(JsonObject card) => JsonObject.Create(ActivityBudget.Fit(WithCard(card), Notice).Attachments![0].Content)!;
}
