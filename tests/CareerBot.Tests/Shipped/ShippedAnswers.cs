using System.Collections.Immutable;
using CareerBot.Conversation;
using CareerBot.Conversation.Answers;
using CareerBot.Knowledge;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Shipped;

/// <summary>Answers of every kind from the shipped knowledge, for what must hold of all of them.</summary>
internal static class ShippedAnswers
{
    private static readonly Offer[] Offers =
    [
        new(150_000, null, PayPeriod.Year, null), new(120_000, 140_000, PayPeriod.Year, null), new(55, null, PayPeriod.Hour, null),
        new(90_000, null, PayPeriod.Year, "euro"),
    ];

    private static readonly PayQuery[] PayQueries =
    [
        .. Enum.GetValues<PayMeasure>().Select(measure => new PayQuery { Measure = measure, Percentile = measure == PayMeasure.Percentile ? 75 : null }),
        .. Enum.GetValues<PayTopic>().Select(topic => new PayQuery { Topic = topic }),
        .. Enum.GetValues<PayBasis>().Skip(1).Select(basis => new PayQuery { Basis = basis }),
        .. ShippedFolders.Knowledge.Surveys.Select(survey => new PayQuery { Survey = survey.Name }),
        PayQuery.Any, new() { Period = PayPeriod.Hour }, new() { Percentile = 33 }, new() { Place = "New York City" }, new() { Place = "Berlin" },
        new() { Experience = new(8, null) }, new() { Year = 2019 }, new() { Currency = "euro" },
        new() { Place = "global", Survey = "Glassdoor", Measure = PayMeasure.Median, Period = PayPeriod.Hour, Year = 2020, Currency = "euro" },
    ];

    private static readonly FindQuery[] Searches =
    [
        FindQuery.Any, new() { PayFrom = 150_000 }, new() { PayTo = 120_000 }, new() { PayFrom = 100_000, PayTo = 130_000 }, new() { PayFrom = 5_000_000 },
        new() { Skills = ["Python", "PyTorch"] }, new() { Experience = 3 }, new() { Education = Education.Doctorate },
        new() { Education = Education.Master, WithoutEducation = true }, new() { PayFrom = 120_000, Skills = ["Python"], Experience = 10, Education = Education.Bachelor },
    ];

    private static readonly string[] Questions =
    [
        "", "hello", "thanks", "bye", "what can you do?", "what's the weather?", "what does it pay?", "what does a scientist earn?", "is 120k ok?",
        "what does a plumber earn?", "what skills does a software architect need?", "compare", "which roles do you know?", "AI/ML engineer",
        "does a data scientist need Python and Rust?", "what does a [link](https://example.org) **cook** earn?",
    ];

    private static readonly Lazy<ImmutableArray<Answer>> Made = new(() => [.. Make()]);

    public static ImmutableArray<Answer> All => Made.Value;

    private static IEnumerable<Answer> Make()
    {
        var targets = ShippedFolders.Knowledge.Roles.SelectMany(role => role.Titles.Select(title => new RoleTarget(role.Id, title.Name))).ToList();
        var kinds = Enum.GetValues<SectionKind>();
        var one =
            from target in targets
            from button in kinds.Select(kind => new ButtonData(kind.ToIntent().Id(), [target]))
                .Concat(PayQueries.Select(query => new ButtonData(Intent.Salary.Id(), [target], Pay: query)))
                .Concat(Offers.Select(offer => new ButtonData(Intent.OfferCheck.Id(), [target], Offer: offer)))
                .Append(new ButtonData(Intent.Sources.Id(), [target]))
            select button;
        var pairs =
            from first in targets
            from second in targets
            where string.CompareOrdinal(first.RoleId, second.RoleId) < 0
            from section in kinds.Select(kind => (string?)kind.ToIntent().Id()).Append(null)
            select new ButtonData(Intent.Compare.Id(), [first, second], section);
        var four = kinds.Select(kind => new ButtonData(Intent.Compare.Id(), [.. targets.Take(4)], kind.ToIntent().Id()));
        var rest = Searches.Select(search => new ButtonData(Intent.FindRoles.Id(), [], Find: search))
            .Append(new ButtonData(Intent.Sources.Id(), [])).Append(new ButtonData(Intent.Skills.Id(), [new RoleTarget("gone")]));
        var pressed = one.Concat(pairs).Concat(four).Concat(rest).Select(button => new Message("", button));
        var conversation = ShippedFolders.Conversation;
        return pressed.Concat(Questions.Select(question => new Message(question)))
            .Select(message => conversation.Answer(message, ConversationMemory.Empty).Answer)
            .Append(conversation.Welcome()).Append(conversation.Apology());
    }
}
