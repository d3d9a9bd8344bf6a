using CareerBot.Conversation;
using CareerBot.Tests.Shipped;

namespace CareerBot.Tests.Conversation.Understanding;

/// <summary>Which job a message names.</summary>
public sealed class TitleTests
{
    [Theory]
    [InlineData("mid-level data scientist salary")]
    [InlineData("entry-level data scientist salary")]
    [InlineData("junior-level data scientist salary")]
    [InlineData("principal-level data scientist salary")]
    [InlineData("Data Scientist II pay")]
    [InlineData("data scientist 3")]
    [InlineData("salary of a data scientist 3")]
    [InlineData("data scientist lead")]
    [InlineData("what does a data scientist lead earn")]
    [InlineData("salary data scientist (lead)")]
    [InlineData("salary of a data scientist, staff")]
    [InlineData("data scientist at principal level pay")]
    [InlineData("AI Engineer, principal")]
    [InlineData("data scientist entry-level salary")]
    public void A_held_title_at_a_level_that_is_not_held_is_another_job(string question) => AssertUnheld(question);

    [Theory]
    [InlineData("senior-level ML engineer pay", "Senior Machine Learning Engineer")]
    [InlineData("salary of an ML engineer, senior level", "Senior Machine Learning Engineer")]
    [InlineData("non-senior ML scientist salary", "Machine Learning Scientist")]
    public void A_held_title_is_found_at_its_level(string question, string title) => AssertHeld(question, title);

    [Theory]
    [InlineData("salary of a data scientist 5 years of experience")]
    [InlineData("data scientist 3 years of experience salary")]
    [InlineData("is data scientist 150k fair pay?")]
    [InlineData("does a data scientist lead a team?")]
    [InlineData("what are a data scientist's principal duties?")]
    [InlineData("data scientist, entry requirements")]
    public void What_only_looks_like_a_level_changes_no_title(string question) => AssertHeld(question, "Data Scientist");

    [Theory]
    [InlineData("data-scientist salary", "Data Scientist")]
    [InlineData("machine-learning-engineer pay", "Machine Learning Engineer")]
    [InlineData("ml-scientist-salary", "Machine Learning Scientist")]
    public void A_held_title_is_found_with_hyphens(string question, string title) => AssertHeld(question, title);

    [Theory]
    [InlineData("what's a Netflix ML engineer's pay", "Machine Learning Engineer")]
    [InlineData("plzz datascientist pay", "Data Scientist")]
    [InlineData("was verdient ein Data Scientist?", "Data Scientist")]
    [InlineData("salary after tax ml scientist", "Machine Learning Scientist")]
    public void A_strange_word_before_a_held_title_is_no_part_of_it(string question, string title) => AssertHeld(question, title);

    [Theory]
    [InlineData("quantum data scientist salary")]
    [InlineData("citizen data scientist salary")]
    [InlineData("robotics scientist salary")]
    [InlineData("NLP engineer salary")]
    [InlineData("prompt engineer salary")]
    [InlineData("zzz engineer salary")]
    public void A_field_before_a_title_makes_another_job(string question) => AssertUnheld(question);

    [Theory]
    [InlineData("my manager says 90k is fair for a junior data scientist", "junior data scientist")]
    [InlineData("is 90k fair for a plumber, as our recruiter says?", "plumber")]
    [InlineData("what does my plumber earn?", "plumber")]
    public void Somebodys_colleague_is_not_the_job_that_is_asked_about(string question, string title) =>
        Assert.Equal(title, Ask.First(question).Meaning.UnheldTitle);

    private static void AssertHeld(string question, string title)
    {
        var meaning = Ask.First(question).Meaning;

        Assert.NotEqual(Intent.UnknownRole, meaning.Intent);
        Assert.Equal(title, Assert.Single(meaning.Roles).JobTitle);
    }

    private static void AssertUnheld(string question) => Assert.Equal(Intent.UnknownRole, Ask.First(question).Meaning.Intent);
}
