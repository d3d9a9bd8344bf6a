using System.Collections.Immutable;
using CareerBot.Recognizers;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>Something named in a message.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after its last.</param>
public abstract record Entity(int From, int To)
{
    /// <summary>A job title that the knowledge holds.</summary>
    public sealed record Held(int From, int To, RoleTarget Target, double Score) : Entity(From, To);

    /// <summary>Words that fit several held titles, or one in part, such as "scientist" or "the senior one".</summary>
    /// <param name="From">Its first token.</param>
    /// <param name="To">The token after its last.</param>
    /// <param name="Words">The words of a title that were named.</param>
    /// <param name="Candidates">The titles that they may mean, likeliest first.</param>
    /// <param name="HasHead">Whether the words have the noun that a title ends in.</param>
    /// <param name="StandsForTitle">Whether it has that noun or a word in its place, such as "one".</param>
    public sealed record PartOfTitle(int From, int To, ImmutableArray<string> Words, ImmutableArray<RoleTarget> Candidates, bool HasHead, bool StandsForTitle)
        : Entity(From, To);

    /// <summary>A job title that the knowledge doesn't hold.</summary>
    /// <param name="From">Its first token.</param>
    /// <param name="To">The token after its last.</param>
    /// <param name="Title">As the user wrote it.</param>
    public sealed record Unheld(int From, int To, string Title) : Entity(From, To);

    /// <summary>A word or phrase of <c>terms.yaml</c>.</summary>
    public sealed record Term(int From, int To, string Id) : Entity(From, To);

    public sealed record Skill(int From, int To, string Name) : Entity(From, To);

    public sealed record Place(int From, int To, string Name) : Entity(From, To);

    public sealed record Survey(int From, int To, string Name) : Entity(From, To);

    public sealed record Currency(int From, int To, string Name) : Entity(From, To);

    /// <summary>An amount of money, or a number that may be one.</summary>
    /// <param name="From">Its first token.</param>
    /// <param name="To">The token after its last.</param>
    /// <param name="Amount">The amount.</param>
    /// <param name="CurrencyName">The currency that was said; null for none.</param>
    public sealed record Money(int From, int To, Amount Amount, string? CurrencyName) : Entity(From, To);

    public sealed record Experience(int From, int To, YearCount Years) : Entity(From, To);

    public sealed record Percentile(int From, int To, PercentileMention Mention) : Entity(From, To);

    /// <summary>An entity of an example, by the symbol that intents are scored on.</summary>
    public sealed record Placeholder(int From, int To, string Symbol) : Entity(From, To);

    public sealed record CalendarYear(int From, int To, int Year) : Entity(From, To);
}
