using System.Globalization;
using System.Text.Json;
using CareerBot.Conversation;
using CareerBot.Knowledge;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Conversations;

public sealed class ShippedSectionTests(HostServer server) : IClassFixture<HostServer>
{
    public static TheoryData<string> Roles => [.. ShippedFolders.Knowledge.Roles.Select(role => role.Id)];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_section_that_a_role_holds_is_answered_with_its_text_and_pages(string id)
    {
        var role = ShippedFolders.Knowledge.Find(id)!;

        foreach (var section in role.Sections.Values)
        {
            var reply = (await AskAsync(role, section.Kind)).Plain();

            Assert.StartsWith(Heading(role, section.Kind), reply, StringComparison.Ordinal);
            Assert.All(section.Pages, page => Assert.Contains(page.Title, reply, StringComparison.Ordinal));
            Assert.Contains(section.Parts.SelectMany(part => part.Items), item => section.Kind == SectionKind.Salary || reply.Contains(item.Text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_pay_figure_of_a_roles_own_title_stands_in_its_pay_answer(string id)
    {
        var role = ShippedFolders.Knowledge.Find(id)!;
        var reply = (await AskAsync(role, SectionKind.Salary)).Plain();

        foreach (var figure in role.Pay.Where(figure => figure.JobTitle == role.Title))
            Assert.Contains((figure.From ?? figure.To!.Value).ToString("$#,0.##", CultureInfo.InvariantCulture), reply, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_section_that_a_role_lacks_is_said_to_be_missing(string id)
    {
        var role = ShippedFolders.Knowledge.Find(id)!;

        foreach (var section in Enum.GetValues<SectionKind>().Where(section => !role.Sections.ContainsKey(section)))
        {
            var reply = (await AskAsync(role, section)).Plain();

            Assert.Matches($"My sources say nothing about {Name(section)}|I hold no {Name(section)} figures", reply);
            Assert.DoesNotContain('$', reply);
        }
    }

    private Task<JsonElement> AskAsync(Role role, SectionKind section) =>
        server.SayAsync($"{Name(section)} of a {role.Title}", $"{role.Id} {section}");

    private static string Heading(Role role, SectionKind section) =>
        ShippedFolders.Knowledge.Language.Replies.Say("heading-section", ("title", role.Title), ("section", Name(section)));

    private static string Name(SectionKind section) => ShippedFolders.Knowledge.Language.Replies.Say($"section-{section.ToIntent().Id()}");
}
