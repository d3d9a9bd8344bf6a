using CareerBot.Conversation.Dialogs;

namespace CareerBot.Tests.Architecture;

public sealed class ReplyTests
{
    [Fact]
    public void Every_reply_that_is_said_is_in_the_catalog() => Assert.All(
        ReplyIds.Said, said => Assert.True(said.Ids.Any(ReplyCatalog.Needed.ContainsKey), $"{said.Text} is in no catalog"));

    [Fact]
    public void Every_reply_of_the_catalog_is_said() => Assert.All(ReplyCatalog.Needed.Keys, id => Assert.Contains(id, ReplyIds.Used));

    [Fact]
    public void The_sources_say_replies() => Assert.InRange(ReplyIds.Said.Count(), ReplyCatalog.Needed.Count / 2, int.MaxValue);
}
