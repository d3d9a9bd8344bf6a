using System.Collections.Immutable;
using CareerBot.Knowledge;
using CareerBot.Recognizers;

namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>Reads from the entities of a message the amount of pay that it names.</summary>
public static class OfferReader
{
    // People leave out the thousands: "is 150 ok?" A year's pay is never under a thousand dollars, an hour's rarely over.
    private const decimal Thousands = 1_000;

    public static Offer? Read(ImmutableArray<Entity> entities)
    {
        if (entities.OfType<Entity.Money>().MinBy(found => found.Amount.Form == AmountForm.Bare) is not { Amount: var amount } money)
            return null;
        var hourly = amount.Per == TimeUnit.Hour
            || (amount.Per is null && entities.Any(entity => entity is Entity.Term { Id: "hourly" }) && amount.From < Thousands);
        var currency = entities.OfType<Entity.Currency>().Select(entity => entity.Name).Prepend(money.CurrencyName)
            .FirstOrDefault(name => name is not (null or PayQueryReader.DollarName));
        var (from, to) = (Scaled(amount.From ?? amount.To!.Value), amount.IsRange && amount.From is not null ? amount.To : null);
        return new Offer(from, to is { } upper && upper > from ? Scaled(upper) : null, hourly ? PayPeriod.Hour : PayPeriod.Year, currency);

        decimal Scaled(decimal value) =>
            !hourly && amount.Form == AmountForm.Bare && value is >= 20 and < Thousands ? value * Thousands : value;
    }
}
