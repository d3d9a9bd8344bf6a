using System.Globalization;
using CareerBot.Knowledge;

namespace CareerBot.Conversation.Dialogs;

/// <summary>How an offer lies to a figure.</summary>
internal enum OfferSide
{
    Below,
    Above,

    /// <summary>A single amount that is the figure.</summary>
    At,

    /// <summary>Inside a span.</summary>
    Within,

    /// <summary>A range that has one end inside a span.</summary>
    PartlyWithin,

    /// <summary>A range that has the figure inside it.</summary>
    Around,
}

/// <summary>Where an offer lies beside a figure.</summary>
/// <param name="Side">On which side.</param>
/// <param name="Percent">By how many per cent of the figure, unrounded; 0 where it isn't below or above.</param>
/// <param name="IsRange">Whether the figure is a span.</param>
internal readonly record struct OfferPosition(OfferSide Side, double Percent, bool IsRange)
{
    // Who names more than this doesn't mean it.
    private const double MostPercent = 1_000_000;

    public static OfferPosition Of(Offer offer, PayFigure figure)
    {
        var (low, high) = (offer.From, offer.To ?? offer.From);
        var isRange = figure.From != figure.To;
        if (figure.From is { } from && high < from)
            return new(OfferSide.Below, Percentage(from - high, from), isRange);
        if (figure.To is { } to && low > to)
            return new(OfferSide.Above, Percentage(low - to, to), isRange);
        return new(Inside(low, high, figure), 0, isRange);
    }

    public string Say(Wording wording) => Side switch
    {
        OfferSide.Below => wording.Say(IsRange ? "offer-below-range" : "offer-below", ("percent", Share(wording))),
        OfferSide.Above => wording.Say(IsRange ? "offer-above-range" : "offer-above", ("percent", Share(wording))),
        OfferSide.At => wording.Say("offer-at"),
        OfferSide.Within => wording.Say("offer-within"),
        OfferSide.PartlyWithin => wording.Say("offer-partly-within"),
        _ => wording.Say("offer-around"),
    };

    private static OfferSide Inside(decimal low, decimal high, PayFigure figure)
    {
        var (startsInside, endsInside) = (figure.From is not { } from || low >= from, figure.To is not { } to || high <= to);
        return (startsInside, endsInside) switch
        {
            (true, true) => figure.From == figure.To ? OfferSide.At : OfferSide.Within,
            (false, false) => OfferSide.Around,
            _ => figure.From == figure.To ? OfferSide.Around : OfferSide.PartlyWithin,
        };
    }

    private static double Percentage(decimal difference, decimal of) => (double)difference * 100 / (double)of;

    private string Share(Wording wording)
    {
        if (Percent < 0.5)
            return wording.Say("offer-less-than", ("percent", "1%"));
        if (Side == OfferSide.Below && Percent >= 99.5)
            return wording.Say("offer-more-than", ("percent", "99%"));
        return Percent > MostPercent ? wording.Say("offer-more-than", ("percent", Number(MostPercent))) : Number(Percent);
    }

    private static string Number(double percent) =>
        Math.Round(percent, MidpointRounding.AwayFromZero).ToString("#,##0", CultureInfo.InvariantCulture) + "%";
}
