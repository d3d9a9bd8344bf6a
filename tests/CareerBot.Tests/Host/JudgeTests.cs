using System.Collections.Immutable;
using CareerBot.Evaluation;

namespace CareerBot.Tests.Host;

public sealed class JudgeTests
{
    private static readonly QuestionTurn Salary = new("say", ["salary"], [["a"]], [], [], []);
    private static readonly Prediction Right = new("id", 1, "salary", ["a"], 1, "$110,545 a year, from $91,500.50, say some");

    [Fact]
    public void Right_intent_and_roles_are_right() => Assert.Empty(Wrong(Salary, Right));

    [Fact]
    public void Any_intent_of_a_list_is_right() => Assert.Empty(Wrong(Salary with { Intents = ["compare", "salary"] }, Right));

    [Fact]
    public void Another_intent_is_wrong_and_its_roles_are_not_looked_at() =>
        Assert.Equal(["intent"], Wrong(Salary, Right with { Intent = "skills", Roles = ["b"] }));

    [Fact]
    public void Roles_are_right_in_any_order() =>
        Assert.Empty(Wrong(Salary with { RoleSets = [["a", "b"]] }, Right with { Roles = ["b", "a"] }));

    [Theory]
    [InlineData]
    [InlineData("a", "b")]
    [InlineData("b")]
    public void Too_few_too_many_or_other_roles_are_wrong(params string[] roles) =>
        Assert.Equal(["roles"], Wrong(Salary, Right with { Roles = [.. roles] }));

    [Fact]
    public void Any_set_of_roles_is_right() => Assert.Empty(Wrong(Salary with { RoleSets = [["b"], ["a"]] }, Right));

    [Fact]
    public void Roles_that_are_not_given_are_not_judged() => Assert.Empty(Wrong(Salary with { RoleSets = [] }, Right));

    [Fact]
    public void Roles_are_not_judged_where_the_intent_is_not_about_roles() =>
        Assert.Empty(Wrong(Salary with { Intents = ["sources"] }, Right with { Intent = "sources", Roles = ["b"] }));

    [Fact]
    public void What_must_be_said_is_found_in_upper_and_lower_case()
    {
        Assert.Empty(Wrong(Salary with { Says = ["A YEAR"] }, Right));
        Assert.Equal(["says"], Wrong(Salary with { Says = ["a year", "a month"] }, Right));
    }

    [Fact]
    public void What_must_not_be_said_is_found_in_upper_and_lower_case() =>
        Assert.Equal(["notSays"], Wrong(Salary with { NotSays = ["A Year"] }, Right));

    [Theory]
    [InlineData("$110,545", true)]
    [InlineData("$91,500.50", false)]
    [InlineData("$110", false)]
    public void The_first_amount_leads(string amount, bool right) =>
        Assert.Equal(right, Wrong(Salary with { Leads = [amount] }, Right).Length == 0);

    [Fact]
    public void A_comma_after_an_amount_is_no_part_of_it() =>
        Assert.Empty(Wrong(Salary with { Leads = ["$90"] }, Right with { Answer = "From $90, that is." }));

    [Fact]
    public void Without_an_amount_none_leads() =>
        Assert.Equal(["leads"], Wrong(Salary with { Leads = ["$1"] }, Right with { Answer = "no figure" }));

    [Fact]
    public void Every_wrong_part_is_named() => Assert.Equal(
        ["intent", "says", "notSays", "leads"],
        Wrong(Salary with { Says = ["x"], NotSays = ["year"], Leads = ["$1"] }, Right with { Intent = "help", Roles = ImmutableArray<string>.Empty }));

    private static string[] Wrong(QuestionTurn turn, Prediction prediction) => [.. Judge.Wrong(turn, prediction)];
}
