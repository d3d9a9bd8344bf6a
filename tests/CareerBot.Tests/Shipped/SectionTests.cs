using CareerBot.Conversation;
using CareerBot.Knowledge;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Shipped;

/// <summary>Every section of every shipped role, asked for in words.</summary>
[Collection(nameof(RunningApp))]
public sealed class SectionTests(HostServer server)
{
    public static TheoryData<string, SectionKind> Held => Sections((role, kind) => role.Sections.ContainsKey(kind));

    public static TheoryData<string, SectionKind> Missing => Sections((role, kind) => !role.Sections.ContainsKey(kind));

    [Theory]
    [MemberData(nameof(Held))]
    public async Task A_section_that_is_held_is_the_answer(string id, SectionKind kind)
    {
        var role = ShippedFolders.Knowledge.Find(id)!;

        foreach (var title in role.Titles)
        {
            var plain = await AskForAsync(kind, title.Name, id);

            Assert.StartsWith(Ask.Say(kind == SectionKind.Salary ? "heading-pay" : "heading-section", ("title", title.Name), ("section", Name(kind))), plain, StringComparison.Ordinal);
            Assert.All(role.Sections[kind].Parts.Where(part => kind != SectionKind.Salary || part.Heading is null).SelectMany(part => part.Items), item =>
                Assert.Contains(item.Lead is { } lead ? $"{lead}: {item.Text}" : item.Text, plain, StringComparison.Ordinal));
            Assert.All(role.Sections[kind].Pages, page => Assert.Contains(page.Title, plain, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Missing))]
    public async Task Of_a_section_that_is_not_held_the_answer_says_so_and_names_those_that_are(string id, SectionKind kind)
    {
        var role = ShippedFolders.Knowledge.Find(id)!;

        var plain = await AskForAsync(kind, role.Title, id);

        var missing = kind == SectionKind.Salary ? Ask.Say("pay-not-held", ("title", role.Title)) : Ask.Say("section-missing", ("section", Name(kind)), ("title", role.Title));
        var said = Assert.Single(plain.Split('\n'), line => line.StartsWith(missing.Split("{sections}")[0], StringComparison.Ordinal));
        Assert.All(role.Sections.Keys, held => Assert.Contains(Name(held), said, StringComparison.Ordinal));
        Assert.DoesNotContain('$', plain);
    }

    // The plain twin of the card that is sent.
    private async Task<string> AskForAsync(SectionKind kind, string title, string role)
    {
        var question = $"{Name(kind)} of the {title}";
        var meaning = Ask.First(question).Meaning;
        Assert.Equal((kind.ToIntent(), role), (meaning.Intent, string.Join(", ", meaning.Roles.Select(target => target.RoleId))));
        return (await server.SayAsync(question, $"sections/{title}/{kind}")).Plain();
    }

    private static string Name(SectionKind kind) => Ask.Say($"section-{kind.ToIntent().Id()}");

    private static TheoryData<string, SectionKind> Sections(Func<Role, SectionKind, bool> wanted)
    {
        var data = new TheoryData<string, SectionKind>();
        foreach (var role in ShippedFolders.Knowledge.Roles)
        {
            foreach (var kind in Enum.GetValues<SectionKind>().Where(kind => wanted(role, kind)))
                data.Add(role.Id, kind);
        }

        return data;
    }
}
