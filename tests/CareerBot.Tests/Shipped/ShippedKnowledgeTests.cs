using CareerBot.Conversation.Dialogs;
using CareerBot.Knowledge;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Shipped;

public sealed class ShippedKnowledgeTests
{
    [Fact]
    public void The_shipped_knowledge_loads_without_a_problem() =>
        Assert.Empty(new KnowledgeLoader(ReplyCatalog.Needed).Load([ShippedFolders.KnowledgeFolder]).Problems);

    [Fact]
    public void The_shipped_knowledge_holds_the_roles_that_question_sets_name() => Assert.Equal(
        [
            "ai-engineer", "ai-product-manager", "ai-research-scientist", "applied-ml-scientist", "computer-vision-engineer", "data-scientist",
            "machine-learning-engineer", "machine-learning-researcher", "machine-learning-scientist", "ml-product-manager", "mlops-engineer",
            "nlp-scientist", "senior-ai-ml-scientist", "senior-data-scientist", "senior-machine-learning-engineer", "senior-machine-learning-researcher",
        ],
        ShippedFolders.Knowledge.Roles.Select(role => role.Id));

    [Theory]
    [InlineData("senior-ai-ml-scientist")]
    [InlineData("machine-learning-scientist")]
    [InlineData("senior-machine-learning-researcher")]
    [InlineData("senior-machine-learning-engineer", SectionKind.BestPractices, SectionKind.Challenges)]
    public void A_role_with_a_page_of_its_own_has_the_sections_of_its_page(string id, params SectionKind[] missing) =>
        Assert.Equal(Enum.GetValues<SectionKind>().Except(missing), ShippedFolders.Knowledge.Find(id)!.Sections.Keys);
}
