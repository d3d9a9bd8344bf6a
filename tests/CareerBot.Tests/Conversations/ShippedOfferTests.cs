using System.Globalization;
using CareerBot.Knowledge;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Conversations;

public sealed class ShippedOfferTests(HostServer server) : IClassFixture<HostServer>
{
    public static TheoryData<string> PaidRoles => [.. ShippedFolders.Knowledge.Roles.Where(role => !role.Pay.IsEmpty).Select(role => role.Id)];

    [Theory]
    [MemberData(nameof(PaidRoles))]
    public async Task An_offer_below_every_figure_is_said_to_be_below_each_by_its_own_share(string id)
    {
        foreach (var figures in Comparable(id))
        {
            var offer = Math.Floor(figures.Min(figure => figure.From ?? figure.To!.Value) / 2);
            var reply = await OfferAsync(figures, offer);

            foreach (var figure in figures.Where(figure => figure.From is not null))
                AssertSaid(reply, figure.From!.Value, Share(figure.From.Value - offer, figure.From.Value), "below");
        }
    }

    [Theory]
    [MemberData(nameof(PaidRoles))]
    public async Task An_offer_above_every_figure_is_said_to_be_above_each_by_its_own_share(string id)
    {
        foreach (var figures in Comparable(id))
        {
            var offer = Math.Ceiling(figures.Max(figure => figure.To ?? figure.From!.Value) * 1.5m);
            var reply = await OfferAsync(figures, offer);

            foreach (var figure in figures.Where(figure => figure.To is not null))
                AssertSaid(reply, figure.To!.Value, Share(offer - figure.To.Value, figure.To.Value), "above");
        }
    }

    // Figures are compared with an offer for the same title and time; a premium is no pay by itself.
    private static IEnumerable<IReadOnlyList<PayFigure>> Comparable(string id) =>
        from figure in ShippedFolders.Knowledge.Find(id)!.Pay
        where figure.Measure != PayMeasure.Premium
        group figure by (figure.JobTitle, figure.Period) into figures
        select (IReadOnlyList<PayFigure>)[.. figures];

    private async Task<string> OfferAsync(IReadOnlyList<PayFigure> figures, decimal offer)
    {
        var (title, period) = (figures[0].JobTitle, figures[0].Period);
        var time = period == PayPeriod.Hour ? " an hour" : " a year";
        return (await server.SayAsync($"is {Dollars(offer)}{time} a good offer for a {title}?", $"{title} {period} {offer}")).Plain();
    }

    private static void AssertSaid(string reply, decimal bound, decimal share, string side) => Assert.Contains(
        reply.Split('\n'),
        line => line.Contains(Dollars(bound), StringComparison.Ordinal) && line.Contains(string.Create(CultureInfo.InvariantCulture, $"{share}% {side}"), StringComparison.Ordinal));

    private static decimal Share(decimal difference, decimal of) => Math.Round(100 * difference / of, MidpointRounding.AwayFromZero);

    private static string Dollars(decimal amount) =>
        amount.ToString(amount == decimal.Truncate(amount) ? "$#,0" : "$#,0.00", CultureInfo.InvariantCulture);
}
