using System.Collections.Immutable;
using System.Text.Json;
using CareerBot.Conversation;
using CareerBot.Knowledge;
using CareerBot.Tests.Host;
using CareerBot.Tests.Shipped;

namespace CareerBot.Tests.Conversation;

/// <summary>What broken and hostile buttons come to, with the shipped knowledge.</summary>
public sealed class ButtonReaderTests
{
    private const string Hostile = "Call 555-0100 now";

    private static readonly RoleTarget DataScientist = new("data-scientist");

    private static readonly ImmutableArray<string> Details =
    [
        "{}",
        """{"find":{}}""",
        """{"find":{"skills":[null,"Call 555-0100 now","Python","Python"],"experience":-3,"payFrom":-1,"education":99,"withoutEducation":true}}""",
        """{"find":{"skills":[],"experience":1e20,"payFrom":200000,"payTo":100000}}""",
        """{"pay":{"measure":99,"topic":99,"period":99,"basis":99}}""",
        """{"pay":{"measure":"Percentile"}}""",
        """{"pay":{"measure":"Percentile","percentile":100}}""",
        """{"pay":{"measure":"Percentile","percentile":-7}}""",
        """{"pay":{"basis":"Unstated"}}""",
        """{"pay":{"measure":-1,"period":-1,"basis":-1,"topic":-1,"percentile":0}}""",
        """{"pay":{"experience":{"from":-1}}}""",
        """{"pay":{"experience":{"from":3,"to":1}}}""",
        """{"pay":{"experience":{"from":7e27,"to":7e28}}}""",
        """{"pay":{"year":1}}""",
        """{"pay":{"year":2147483647}}""",
        """{"pay":{"place":"Call 555-0100 now","survey":"Call 555-0100 now","currency":"Call 555-0100 now"}}""",
        """{"pay":{"place":"{title}","survey":"","currency":"xxx"}}""",
        """{"offer":{}}""",
        """{"offer":{"from":0}}""",
        """{"offer":{"from":-5,"period":"Hour"}}""",
        """{"offer":{"from":79228162514264337593543950335,"period":"Hour"}}""",
        """{"offer":{"from":100000001}}""",
        """{"offer":{"from":100000,"to":79228162514264337593543950335}}""",
        """{"offer":{"from":100000,"to":1}}""",
        """{"offer":{"from":100000,"period":99}}""",
        """{"offer":{"from":100000,"currency":"Call 555-0100 now"}}""",
        """{"section":"Call 555-0100 now"}""",
        """{"section":"help"}""",
        """{"section":"salary"}""",
    ];

    private static readonly ImmutableArray<string> Roles =
    [
        "[]",
        """[null,{},{"roleId":null},{"roleId":"data-scientist"}]""",
        """[{"roleId":"data-scientist","jobTitle":"Call 555-0100 now"},{"roleId":"senior-ai-ml-scientist"}]""",
        """[{"roleId":"Call 555-0100 now"}]""",
    ];

    /// <summary>Every intent with every odd detail.</summary>
    public static TheoryData<string> Buttons() =>
    [
        .. from intent in Enum.GetValues<Intent>().Select(intent => intent.Id()).Append(Hostile)
           from roles in Roles
           select $$"""{"intent":"{{intent}}","roles":{{roles}}""",
    ];

    [Theory]
    [MemberData(nameof(Buttons))]
    public void A_broken_button_gets_an_answer_without_its_own_words(string start)
    {
        foreach (var details in Details)
        {
            var json = details == "{}" ? start + "}" : $"{start},{details[1..]}";
            var button = ButtonData.Read(JsonElement.Parse($$"""{"careerbot":{{json}}}"""));
            Assert.NotNull(button);

            var plain = Press(button).Plain();

            Assert.NotEmpty(plain);
            Assert.DoesNotContain("555", plain, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{\w+\}|\bxxx\b|-\d+ years|99th", plain);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("unheard-of")]
    [InlineData("clarify")]
    [InlineData("unknown-role")]
    [InlineData("out-of-scope")]
    public void What_no_button_asks_for_gets_help(string? intent) =>
        Assert.Equal(Intent.Help, Press(new ButtonData(intent!, [DataScientist])).Meaning.Intent);

    [Fact]
    public void A_button_without_any_roles_asks_which_one() =>
        Assert.Equal(Intent.Clarify, Press(new ButtonData("skills", default)).Meaning.Intent);

    [Fact]
    public void A_button_of_a_role_that_is_gone_says_so()
    {
        var reply = Press(new ButtonData("skills", [DataScientist, new RoleTarget("gone")]));

        Assert.Equal(Intent.UnknownRole, reply.Meaning.Intent);
        Assert.Contains(Ask.Say("unknown-role-gone"), reply.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_that_is_named_twice_is_not_compared_with_itself()
    {
        var role = ShippedFolders.Knowledge.Find(DataScientist.RoleId)!;

        Assert.Equal(Intent.Clarify, Press(new ButtonData("compare", [DataScientist, new RoleTarget(role.Id, role.Title), DataScientist])).Meaning.Intent);
    }

    [Fact]
    public void No_more_than_four_roles_are_compared()
    {
        var all = ShippedFolders.Knowledge.Roles.Select(role => new RoleTarget(role.Id)).ToImmutableArray();

        Assert.Equal(all.Take(4), Press(new ButtonData("compare", all)).Meaning.Roles);
    }

    [Fact]
    public void Names_that_the_knowledge_knows_are_kept()
    {
        var pay = new PayQuery { Place = "United States", Survey = ShippedFolders.Knowledge.Surveys[0].Name, Currency = "euro", Year = 2024, Percentile = 75, Measure = PayMeasure.Percentile };
        var find = new FindQuery { Skills = ["Python"], PayFrom = 150_000, Experience = 5, Education = Education.Master, WithoutEducation = true };

        Assert.Equal(pay, Press(new ButtonData("salary", [DataScientist], Pay: pay)).Meaning.Pay);
        Assert.Equivalent(find, Press(new ButtonData("find-roles", [], Find: find)).Meaning.Find, strict: true);
    }

    [Theory]
    [InlineData("HUF", Intent.OfferCheck)]
    [InlineData("euro", Intent.OfferCheck)]
    [InlineData(null, Intent.OfferCheck)]
    [InlineData("QQQ", Intent.Salary)]
    [InlineData(Hostile, Intent.Salary)]
    public void An_offer_is_checked_only_in_a_currency_that_is_known(string? currency, Intent expected)
    {
        var offer = new Offer(150_000, null, PayPeriod.Year, currency);

        Assert.Equal(expected, Press(new ButtonData("offer-check", [DataScientist], Offer: offer)).Meaning.Intent);
    }

    [Fact]
    public void Every_button_of_an_answer_means_the_same_when_it_comes_back()
    {
        foreach (var question in new[] { "is 150k ok for a data scientist?", "what does a data scientist earn?", "compare a data scientist and an ml engineer", "help", "who earns over 200k?" })
        {
            foreach (var choice in Ask.First(question).Answer.Choices)
                Assert.Equal(choice.Data.Intent, Press(choice.Data).Meaning.Intent.Id());
        }
    }

    private static Reply Press(ButtonData button) => ShippedFolders.Conversation.Answer(new Message("", button), ConversationMemory.Empty);
}
