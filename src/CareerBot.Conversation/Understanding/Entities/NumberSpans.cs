using System.Collections.Immutable;
using CareerBot.Conversation.Understanding.Text;
using CareerBot.Recognizers;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>Turns what the recognisers found in the text into entities over its tokens.</summary>
internal sealed class NumberSpans(Lexicon lexicon, string text, ImmutableArray<Token> tokens)
{
    // An hour's pay at the least and a year's at the most.
    private const decimal LeastBare = 10;
    private const decimal MostBare = 10_000_000;

    private static readonly string[] Operators = ["*", "+", "=", "^", "%", "percent", "age", "aged"];

    public Entity? Percentile(PercentileMention mention) =>
        Span(mention.Start, mention.Length) is var (from, to) && to > from ? new Entity.Percentile(from, to, mention) : null;

    public Entity? Experience(YearCount years) =>
        Span(years.Start, years.Length) is var (from, to) && to > from ? new Entity.Experience(from, to, years) : null;

    public Entity? Money(Amount amount) =>
        Span(amount.Start, amount.Length) is var (from, to) && to > from && IsPayLike(amount, from, to)
            ? new Entity.Money(from, to, amount, CurrencyName(amount))
            : null;

    // "17*23" is a sum, "like I'm 5" an age
    private bool IsPayLike(Amount amount, int from, int to) =>
        amount.Form != AmountForm.Bare
        || (amount.From is >= LeastBare and < MostBare
            && !(from > 0 && Operators.Contains(tokens[from - 1].Word)) && !(to < tokens.Length && Operators.Contains(tokens[to].Word)));

    private string? CurrencyName(Amount amount) =>
        amount.Currency is { } code && lexicon.Currencies.TryMatch([Lexer.Make(code.ToLowerInvariant(), 0, code.Length)], 0, out _, out var name)
            ? name
            : amount.Currency;

    public Entity? CalendarYear(CalendarYear year) =>
        Span(year.Start, year.Length) is var (from, to) && to > from ? new Entity.CalendarYear(from, to, year.Year) : null;

    private (int From, int To) Span(int start, int length)
    {
        var (from, to) = (-1, -1);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].End <= start || tokens[i].Start >= start + length)
                continue;
            from = from < 0 ? i : from;
            to = i + 1;
        }

        // a number inside a word ("6figr", "c3po") is no number
        return from >= 0 && tokens[from].Start >= start && text.Length >= start + length ? (from, to) : (0, 0);
    }
}
