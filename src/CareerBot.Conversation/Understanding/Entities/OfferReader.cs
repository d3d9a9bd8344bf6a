using System.Collections.Immutable;
using CareerBot.Knowledge;
using CareerBot.Recognizers;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>Reads from the entities of a message the amount of pay that it names.</summary>
public static class OfferReader
{
    // People leave out the thousands: "is 150 ok?" A year's pay is never under a thousand dollars, an hour's rarely over.
    private const decimal Thousands = 1_000;
    private const decimal LeastInThousands = 20;

    public static Offer? Read(ImmutableArray<Entity> entities)
    {
        if (Offered(entities) is not { Amount: var amount } money)
            return null;
        var period = PeriodOf(amount, entities);
        var (from, to) = (amount.From ?? amount.To!.Value, amount.IsRange && amount.From is not null ? amount.To : null);
        if (period == PayPeriod.Year && amount.Form == AmountForm.Bare && IsInThousands(from) && (to is null || IsInThousands(to.Value)))
            (from, to) = (from * Thousands, to * Thousands);
        if (to < from)
            (from, to) = (to.Value, from);
        var currency = entities.OfType<Entity.Currency>().Select(entity => entity.Name).Prepend(money.CurrencyName).FirstOrDefault(name => name is not null);
        return new Offer(from, to == from ? null : to, period, currency == PayQueryReader.DollarName ? null : currency);
    }

    // "I make 120k and was offered 150k": the amount behind the word counts; else the first that is surely money.
    private static Entity.Money? Offered(ImmutableArray<Entity> entities)
    {
        var amounts = entities.OfType<Entity.Money>().ToList();
        var offer = entities.OfType<Entity.Term>().FirstOrDefault(term => term.Id == "offer");
        return amounts.Where(money => money.Amount.Form == AmountForm.Money && offer is not null && money.From >= offer.To).FirstOrDefault()
            ?? amounts.MinBy(money => money.Amount.Form == AmountForm.Bare);
    }

    private static PayPeriod PeriodOf(Amount amount, ImmutableArray<Entity> entities) => amount.Per switch
    {
        TimeUnit.Hour => PayPeriod.Hour,
        TimeUnit.Day => PayPeriod.Day,
        TimeUnit.Week => PayPeriod.Week,
        TimeUnit.Month => PayPeriod.Month,
        null when amount.From < Thousands && PayQueryReader.Read(entities).Period is { } said => said,
        null when PayQueryReader.Read(entities).Period is PayPeriod.Month and { } said => said,
        _ => PayPeriod.Year,
    };

    private static bool IsInThousands(decimal value) => value is >= LeastInThousands and < Thousands;
}
