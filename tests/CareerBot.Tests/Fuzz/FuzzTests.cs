using CareerBot.Conversation;
using CareerBot.Conversation.Cards;
using CareerBot.Evaluation;
using CareerBot.Tests.Host;

namespace CareerBot.Tests.Fuzz;

public sealed class FuzzTests
{
    private const int Inputs = 100_000;

    // A conversation starts anew after so many messages.
    private const int LongestConversation = 20;

    private static readonly string[] Questions =
    [
        .. from set in new[] { "development", "recruiters", "phones", "smalltalk" }
           let path = Path.Combine(AppContext.BaseDirectory, "QuestionSets", $"{set}.jsonl")
           from conversation in QuestionSetReader.Read(path, path)
           from turn in conversation.Turns
           select turn.Say,
    ];

    [Fact]
    public void Whatever_is_said_gets_an_answer()
    {
        var generator = new InputGenerator(seed: 1, Questions);
        var memory = ConversationMemory.Empty;
        for (var i = 0; i < Inputs; i++)
        {
            var text = generator.Next();
            var reply = Answer(text, i % LongestConversation == 0 ? ConversationMemory.Empty : memory);
            memory = reply.Memory;
            if (i % LongestConversation == 0)
                CardWriter.Write(reply.Answer);
        }
    }

    private static Reply Answer(string text, ConversationMemory memory)
    {
        try
        {
            var reply = ShippedFolders.Conversation.Answer(new Message(text), memory);
            Assert.NotEmpty(reply.Answer.Blocks);
            Assert.InRange(reply.Meaning.Confidence, 0, 1.0001);
            return reply;
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"\"{text}\" after {memory}", failure);
        }
    }
}
