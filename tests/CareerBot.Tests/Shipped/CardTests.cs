using System.Text;
using CareerBot.Conversation.Answers;
using CareerBot.Conversation.Cards;
using CareerBot.Tests.Cards;

namespace CareerBot.Tests.Shipped;

/// <summary>What holds of the card of every answer.</summary>
public sealed class CardTests
{
    [Fact]
    public void No_card_has_more_actions_than_Teams_shows() =>
        Assert.All(ShippedAnswers.All, answer => Assert.InRange(answer.Choices.Length, 0, Answer.MostChoices));

    [Fact]
    public void No_card_is_larger_than_Teams_takes() => Assert.All(
        ShippedAnswers.All, answer => Assert.InRange(Encoding.UTF8.GetByteCount(CardWriter.Write(answer).GetRawText()), 1, CardWriter.MostBytes));

    [Fact]
    public void Every_cards_plain_twin_has_its_texts_once_and_in_order() =>
        Assert.All(ShippedAnswers.All, answer => PlainTwin.AssertMatches(CardWriter.Write(answer)));

    [Fact]
    public void Every_summary_is_one_line() => Assert.All(ShippedAnswers.All, answer =>
    {
        Assert.NotEmpty(answer.Summary);
        Assert.DoesNotContain('\n', answer.Summary);
    });

    [Fact]
    public void No_sentence_is_said_with_a_placeholder_left_in_it_or_a_word_missing() => Assert.All(
        ShippedAnswers.All, answer => Assert.DoesNotMatch(@"\{\w+\}|: \n|  |\(\)| [.,]", PlainText.Of(answer with { Choices = [] })));

    [Fact]
    public void No_two_buttons_of_a_card_read_alike() =>
        Assert.All(ShippedAnswers.All, answer => Assert.Distinct(answer.Choices.Select(choice => choice.Title)));
}
