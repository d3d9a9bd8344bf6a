using CareerBot.Conversation;
using CareerBot.Conversation.Answers;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Shipped;

/// <summary>What is asked of a figure and isn't held is said before any amount, whichever role is asked about.</summary>
public sealed class MissingTests
{
    private static readonly (string Question, string Missing)[] Details =
    [
        ("what does a {0} earn in Berlin?", "Berlin"),
        ("{0} salary in the UK", "United Kingdom"),
        ("what does a {0} make in Toronto according to Glassdoor?", "Glassdoor"),
        ("{0} pay according to Levels.fyi", "Levels.fyi"),
        ("what did a {0} earn in 2019?", "2019"),
        ("salary of a {0} in euros", "euro"),
        ("33rd percentile pay of a {0}", "33rd percentile"),
    ];

    public static TheoryData<string, string, string> All
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var role in ShippedFolders.Knowledge.Roles)
            {
                foreach (var (question, missing) in Details)
                    data.Add(role.Id, string.Format(null, question, role.Title), missing);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_not_held_is_said_first(string role, string question, string missing)
    {
        var reply = Ask.First(question);

        Assert.Equal((Intent.Salary, role), (reply.Meaning.Intent, string.Join(", ", reply.Meaning.Roles.Select(target => target.RoleId))));
        var first = Assert.IsType<Block.Paragraph>(reply.Answer.Blocks[1]).Text.ToString();
        Assert.Contains(missing, first, StringComparison.Ordinal);
        Assert.DoesNotContain('$', first);
    }
}
