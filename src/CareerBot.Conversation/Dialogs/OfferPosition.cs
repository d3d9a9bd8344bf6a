using System.Globalization;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Where an offer lies beside a figure.</summary>
/// <param name="Side">-1 below, 0 at or within, 1 above.</param>
/// <param name="Percent">By how many per cent of the figure, rounded; at least 1 where there is any difference.</param>
/// <param name="IsRange">Whether the figure is a span.</param>
internal readonly record struct OfferPosition(int Side, int Percent, bool IsRange)
{
    public static OfferPosition Of(Offer offer, PayFigure figure)
    {
        var (low, high) = (offer.From, offer.To ?? offer.From);
        var isRange = figure.From != figure.To;
        if (figure.From is { } from && high < from)
            return new(-1, Percentage(from - high, from), isRange);
        if (figure.To is { } to && low > to)
            return new(1, Percentage(low - to, to), isRange);
        return new(0, 0, isRange);
    }

    public string Say(Wording wording)
    {
        var percent = Percent.ToString(CultureInfo.InvariantCulture);
        return (Side, IsRange) switch
        {
            ( < 0, false) => wording.Say("offer-below", ("percent", percent)),
            ( < 0, true) => wording.Say("offer-below-range", ("percent", percent)),
            ( > 0, false) => wording.Say("offer-above", ("percent", percent)),
            ( > 0, true) => wording.Say("offer-above-range", ("percent", percent)),
            (_, false) => wording.Say("offer-at"),
            _ => wording.Say("offer-within"),
        };
    }

    private static int Percentage(decimal difference, decimal of) =>
        (int)Math.Clamp(Math.Round(difference * 100 / of, MidpointRounding.AwayFromZero), 1, int.MaxValue);
}
