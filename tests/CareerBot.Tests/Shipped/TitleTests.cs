using CareerBot.Conversation;

namespace CareerBot.Tests.Shipped;

/// <summary>Every shipped title, written in the ways in which people write titles.</summary>
public sealed class TitleTests
{
    private const int TyposEach = 40;

    // Some slips make another word: "leaning" is none of ours.
    private const double LeastRecognised = 0.97;

    public static TheoryData<string, string> AsTheyStand => Names(name => [name, name.ToLowerInvariant(), name.ToUpperInvariant()]);

    public static TheoryData<string, string> Abbreviated => Names(name => [ShippedTitles.Abbreviated(name), ShippedTitles.WrittenOut(name)]);

    public static TheoryData<string, string> Plurals => Names(name => [ShippedTitles.Plural(name), ShippedTitles.Plural(ShippedTitles.Abbreviated(name))]);

    public static TheoryData<string, string> Reordered => Names(name => ShippedTitles.Reordered(name));

    public static TheoryData<string> Shared => [.. ShippedTitles.Shared.Select(alias => alias.Key)];

    [Theory]
    [MemberData(nameof(AsTheyStand))]
    [MemberData(nameof(Abbreviated))]
    [MemberData(nameof(Plurals))]
    [MemberData(nameof(Reordered))]
    public void A_title_is_recognised(string role, string title)
    {
        var meaning = Understand(title);

        Assert.Equal((Intent.Responsibilities, role), (meaning.Intent, string.Join(", ", meaning.Roles.Select(target => target.RoleId))));
    }

    [Fact]
    public void A_misspelt_title_is_recognised_or_asked_back_but_never_taken_for_another_role()
    {
        var random = new Random(2024);
        var typos = (
            from title in ShippedTitles.Own
            from typo in Enumerable.Range(0, TyposEach).Select(_ => Typo.Of(title.Name, random)).Distinct()
            select (title.Role.Id, Typo: typo, Meaning: Understand(typo))).ToList();

        Assert.All(typos, typo => Assert.All(typo.Meaning.Roles, target => Assert.Equal(typo.Id, target.RoleId)));
        var missed = typos.Where(typo => typo.Meaning.Roles.IsEmpty).Select(typo => typo.Typo).ToList();
        Assert.True(missed.Count <= (1 - LeastRecognised) * typos.Count, $"{missed.Count} of {typos.Count} are not recognised: {string.Join("; ", missed)}");
    }

    [Theory]
    [MemberData(nameof(Shared))]
    public void A_title_that_several_roles_share_is_asked_back(string alias)
    {
        var reply = Ask.First($"what are the responsibilities of a {alias}?");

        Assert.Equal((Intent.Clarify, Intent.Responsibilities), (reply.Meaning.Intent, reply.Meaning.Wanted));
        Assert.Superset(ShippedTitles.Shared[alias].ToHashSet(), reply.Answer.Choices.SelectMany(choice => choice.Data.Roles).Select(target => target.RoleId).ToHashSet());
        Assert.Equal(Ask.Say("clarify-which"), reply.Answer.Summary);
    }

    private static Meaning Understand(string title) => Ask.First($"what are the responsibilities of a {title}?").Meaning;

    private static TheoryData<string, string> Names(Func<string, IEnumerable<string>> write)
    {
        var data = new TheoryData<string, string>();
        foreach (var (role, name) in ShippedTitles.Own)
        {
            foreach (var text in write(name).Distinct())
                data.Add(role.Id, text);
        }

        return data;
    }
}
