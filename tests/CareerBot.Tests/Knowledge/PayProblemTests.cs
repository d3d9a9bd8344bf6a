namespace CareerBot.Tests.Knowledge;

/// <summary>What is wrong with a pay figure.</summary>
public sealed class PayProblemTests : IDisposable
{
    private const string Role = "roles/data-person.md";
    private const string Valid = "title: Data Person, measure: average, amount: 100, place: global, page: some-page";

    private readonly KnowledgeFolder _folder = KnowledgeFolder.Valid();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("measure: average", "measure: average, per: hour, basis: cash, year: 2020, sample: 3, survey: Glassdoor")]
    [InlineData("amount: 100", "from: 100, to: 100")]
    [InlineData("measure: average, amount: 100", "measure: range, to: 100")]
    [InlineData("measure: average", "measure: percentile, percentile: 99")]
    [InlineData("measure: average", "measure: median")]
    [InlineData("measure: average", "measure: top")]
    [InlineData("measure: average", "measure: highest")]
    [InlineData("measure: average", "measure: premium")]
    public void A_valid_figure_is_no_problem(string from, string to)
    {
        WithFigure(from, to);
        Assert.Empty(_folder.Load().Problems);
    }

    [Theory]
    [InlineData("title: Data Person, ", "", "'title' is missing")]
    [InlineData("title: Data Person", "title: Data Human", "'Data Human' is none of the role's titles: Data Person")]
    [InlineData("measure: average, ", "", "'measure' is missing")]
    [InlineData(
        "measure: average", "measure: mean", "'measure' must be one of average, median, range, percentile, top, highest, premium, not 'mean'")]
    [InlineData(", place: global", "", "'place' is missing")]
    [InlineData(", page: some-page", "", "'page' is missing")]
    [InlineData("page: some-page", "page: no-page", "unknown page 'no-page'; sources.yaml lists no page of this id")]
    [InlineData("page:", "survey: Payscale, page:", "unknown survey 'Payscale'; sources.yaml lists no survey of this name")]
    [InlineData("page:", "per: decade, page:", "'per' must be one of year, hour, day, week, month, not 'decade'")]
    [InlineData("page:", "basis: unstated, page:", "'basis' must be one of base, total, cash, not 'unstated'")]
    [InlineData("page:", "sample: 0, page:", "'sample' must be a whole number from 1 to 100000000, not '0'")]
    [InlineData("page:", "year: 24, page:", "'year' must be a whole number from 1990 to 2100, not '24'")]
    [InlineData("page:", "approximate: yes, page:", "'approximate' must be true or false, not 'yes'")]
    [InlineData("page:", "note: , page:", "'note' is empty")]
    [InlineData("page:", "doubt: ' ', page:", "'doubt' is empty")]
    public void A_wrong_field_is_a_problem(string from, string to, string message) => WithFigure(from, to).HasProblem(Role, "pay:", message);

    [Theory]
    [InlineData("$100")]
    [InlineData("100k")]
    [InlineData("'100,000'")]
    [InlineData("-100")]
    [InlineData("0")]
    [InlineData("100000001")]
    public void An_amount_that_is_no_number_in_range_is_a_problem(string amount) => WithFigure("amount: 100", $"amount: {amount}").HasProblem(
        Role, "pay:", $"'amount' must be a number over 0, at most 100000000, without signs or separators, not '{amount.Trim('\'')}'");

    [Fact]
    public void A_figure_without_any_amount_is_a_problem() => WithFigure("amount: 100, ", "")
        .HasProblem(Role, "pay:", "the figure has no amount; 'amount' is missing, or 'from' and/or 'to'");

    [Theory]
    [InlineData("from: 90")]
    [InlineData("to: 110")]
    public void An_amount_together_with_a_bound_is_a_problem(string bound) => WithFigure("amount: 100", $"amount: 100, {bound}")
        .HasProblem(Role, "pay:", "'amount' stands together with 'from' or 'to'; take one or the other");

    [Fact]
    public void A_range_with_one_amount_is_a_problem() => WithFigure("measure: average", "measure: range")
        .HasProblem(Role, "pay:", "a range has 'from' and/or 'to' instead of 'amount'");

    [Fact]
    public void A_lower_bound_over_the_upper_one_is_a_problem() => WithFigure("amount: 100", "from: 110.5, to: 90")
        .HasProblem(Role, "pay:", "'from' is more than 'to': 110.5 > 90");

    [Fact]
    public void A_missing_percentile_is_a_problem() => WithFigure("measure: average", "measure: percentile")
        .HasProblem(Role, "pay:", "'percentile' is missing; the measure percentile needs it");

    [Fact]
    public void A_percentile_of_another_measure_is_a_problem() => WithFigure("measure: average", "measure: average, percentile: 90")
        .HasProblem(Role, "pay:", "'percentile' stands only with the measure percentile");

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    public void A_percentile_out_of_range_is_a_problem(string percentile) =>
        WithFigure("measure: average", $"measure: percentile, percentile: {percentile}")
            .HasProblem(Role, "pay:", $"'percentile' must be a whole number from 1 to 99, not '{percentile}'");

    [Theory]
    [InlineData("{ to: 3 }", "'from' is missing")]
    [InlineData("{ from: 3, to: 2 }", "'from' is more than 'to': 3 > 2")]
    [InlineData("{ from: 3, until: 5 }", "unknown key 'until'; known are from, to")]
    public void A_wrong_bracket_of_experience_is_a_problem(string bracket, string message) =>
        WithFigure("page:", $"experience: {bracket}, page:").HasProblem(Role, "pay:", message);

    [Fact]
    public void An_unknown_key_is_a_problem() => WithFigure("page:", "currency: euro, page:").HasProblem(
        Role,
        "pay:",
        "unknown key 'currency'; known are title, measure, amount, from, to, per, percentile, basis, place, experience, survey, sample, page, "
            + "year, approximate, note, doubt");

    [Fact]
    public void Pay_without_a_salary_section_is_a_problem() => WithFigure("", "")
        .Change(Role, "## Salary {pages=\"some-page\"}", "")
        .HasProblem(Role, "pay:", "a role with 'pay' needs a section '## Salary'");

    [Fact]
    public void An_empty_list_of_figures_is_a_problem() => _folder
        .WithRole("data-person", "{ name: Data Person }", "pay: []")
        .HasProblem(Role, "pay:", "'pay' must be a list with at least one entry such as '- name: value'");

    private KnowledgeFolder WithFigure(string from, string to)
    {
        _folder.WithRole("data-person", "{ name: Data Person }", $"pay: [{{ {Valid} }}]");
        return from.Length > 0 ? _folder.Change(Role, from, to) : _folder;
    }
}
