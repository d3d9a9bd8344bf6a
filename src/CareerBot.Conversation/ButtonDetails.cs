using System.Collections.Immutable;
using CareerBot.Knowledge;
using CareerBot.Recognizers;

namespace CareerBot.Conversation;

/// <summary>What of a button's details can be answered: names that are known and numbers that make sense. The rest is dropped.</summary>
internal sealed class ButtonDetails(KnowledgeBase knowledge)
{
    private const int LowestPercentile = 1;
    private const int HighestPercentile = 99;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>In years; longer than any working life.</summary>
    private const decimal MostExperience = 80;

    /// <summary>In any currency, as of a year.</summary>
    private const decimal MostPay = 100_000_000;

    private const int MostSkills = 10;
    private const int IsoCodeLength = 3;

    private readonly ImmutableHashSet<string> _places =
        [.. knowledge.Language.Names.Places.Keys, .. knowledge.Roles.SelectMany(role => role.Pay).Select(figure => figure.Place)];

    private readonly ImmutableHashSet<string> _surveys =
        [.. knowledge.Language.Names.Surveys.Keys, .. knowledge.Surveys.Select(survey => survey.Name)];

    /// <summary>The offer, or null: without its currency or an end of its range it would be another offer.</summary>
    public Offer? Of(Offer? offer) =>
        offer is not null && IsPay(offer.From) && (offer.To is not { } to || (IsPay(to) && to >= offer.From))
            && Enum.IsDefined(offer.Period) && (offer.Currency is null || IsCurrency(offer.Currency))
            ? offer
            : null;

    public PayQuery Of(PayQuery? pay)
    {
        if (pay is null)
            return PayQuery.Any;
        var percentile = pay.Percentile is >= LowestPercentile and <= HighestPercentile ? pay.Percentile : null;
        return new PayQuery
        {
            Measure = Defined(pay.Measure) is PayMeasure.Percentile && percentile is null ? null : Defined(pay.Measure),
            Percentile = percentile,
            Period = Defined(pay.Period),
            // A figure whose page doesn't state the basis is nothing to ask for.
            Basis = Defined(pay.Basis) is PayBasis.Unstated ? null : Defined(pay.Basis),
            Topic = Defined(pay.Topic),
            Place = pay.Place is { } place && _places.Contains(place) ? place : null,
            Survey = pay.Survey is { } survey && _surveys.Contains(survey) ? survey : null,
            Experience = pay.Experience is { } years && IsExperience(years.From) && (years.To is not { } to || (IsExperience(to) && to >= years.From)) ? years : null,
            Year = pay.Year is >= FirstYear and <= LastYear ? pay.Year : null,
            Currency = pay.Currency is { } currency && IsCurrency(currency) ? currency : null,
        };
    }

    public FindQuery Of(FindQuery? find)
    {
        if (find is null)
            return FindQuery.Any;
        var pays = (find.PayFrom is not { } from || IsPay(from)) && (find.PayTo is not { } to || IsPay(to)) && !(find.PayFrom > find.PayTo);
        var education = Defined(find.Education);
        return new FindQuery
        {
            PayFrom = pays ? find.PayFrom : null,
            PayTo = pays ? find.PayTo : null,
            Skills = find.Skills.IsDefault
                ? []
                : [.. find.Skills.Where(skill => skill is not null && knowledge.Language.Skills.ContainsKey(skill)).Distinct().Take(MostSkills)],
            Experience = find.Experience is { } years && IsExperience(years) ? years : null,
            Education = education,
            WithoutEducation = education is not null && find.WithoutEducation,
        };
    }

    private static T? Defined<T>(T? value) where T : struct, Enum => value is { } number && Enum.IsDefined(number) ? value : null;

    private static bool IsPay(decimal amount) => amount is > 0 and <= MostPay;

    private static bool IsExperience(decimal years) => years is >= 0 and <= MostExperience;

    // A currency that people name less often has no name in the knowledge; it goes by its ISO code.
    private bool IsCurrency(string currency) =>
        knowledge.Language.Names.Currencies.ContainsKey(currency)
        || (currency.Length == IsoCodeLength && currency.All(char.IsAsciiLetterUpper)
            && AmountRecognizer.Recognize($"1000 {currency}") is [{ Currency: { } code }] && code == currency);
}
