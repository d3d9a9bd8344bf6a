using CareerBot.Conversation;

namespace CareerBot.Tests.Shipped;

/// <summary>Of a job that isn't held no figure is given, whatever is asked and whatever was asked before.</summary>
public sealed class UnknownRoleTests
{
    private static readonly string[] Jobs =
    [
        "plumber", "nurse", "data engineer", "junior data scientist", "software engineer", "backend developer", "principal machine learning engineer",
        "data analyst", "chief data scientist", "robotics engineer", "product manager", "machine learning intern", "lead AI engineer", "BI developer",
        "quantitative analyst", "statistician", "director of data science", "research assistant", "chemistry researcher", "security engineer",
    ];

    private static readonly string[] Questions =
    [
        "what does a {0} earn?", "{0} salary", "75th percentile pay of a {0}", "hourly rate for a {0}", "what skills does a {0} need?",
        "what does a {0} do?", "{0}", "career path of a {0}", "job market for {0}s", "salary of a {0} in New York according to ZipRecruiter",
    ];

    public static TheoryData<string> All => [.. from job in Jobs from question in Questions select string.Format(null, question, job)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_job_that_is_not_held_gets_no_figure_and_no_role(string question)
    {
        var reply = Ask.First(question);

        Assert.Equal(Intent.UnknownRole, reply.Meaning.Intent);
        Assert.Empty(reply.Meaning.Roles);
        Assert.DoesNotContain('$', reply.Plain());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void After_a_held_role_it_gets_none_either(string question)
    {
        var before = Ask.First("is 150k fair for a senior machine learning scientist?");

        var reply = Ask.Next(before, question);

        Assert.Equal(Intent.UnknownRole, reply.Meaning.Intent);
        Assert.DoesNotContain('$', reply.Plain());
    }

    [Theory]
    [InlineData("is $95,000 fair for a plumber?")]
    [InlineData("would 140k be a good offer as a software engineer?")]
    public void An_offer_for_one_is_not_compared(string question)
    {
        var reply = Ask.First(question);

        Assert.Equal((Intent.UnknownRole, Intent.OfferCheck), (reply.Meaning.Intent, reply.Meaning.Wanted));
        Assert.DoesNotContain('$', reply.Plain());
        Assert.DoesNotContain('%', reply.Plain());
    }
}
