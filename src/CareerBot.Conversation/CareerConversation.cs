using System.Collections.Immutable;
using CareerBot.Conversation.Answers;
using CareerBot.Conversation.Dialogs;
using CareerBot.Conversation.Understanding;
using CareerBot.Knowledge;

namespace CareerBot.Conversation;

/// <summary>Answers messages from one state of the knowledge: a message and a memory in, a reply and a memory out.</summary>
public sealed class CareerConversation
{
    private readonly Analyzer _analyzer;
    private readonly Understander _understander;
    private readonly ButtonReader _buttons;
    private readonly DialogSet _dialogs;
    private readonly KnowledgeBase _knowledge;

    public CareerConversation(KnowledgeBase knowledge, UnderstandingOptions options)
    {
        _knowledge = knowledge;
        _analyzer = new Analyzer(knowledge);
        _understander = new Understander(_analyzer, options);
        _buttons = new ButtonReader(knowledge);
        _dialogs = new DialogSet(knowledge);
    }

    /// <summary>What to say where a channel takes only part of an answer.</summary>
    public string ShortenedNotice => _knowledge.Language.Replies.Say("reply-shortened");

    public Reply Answer(Message message, ConversationMemory memory)
    {
        var meaning = message.Button is { } button ? _buttons.Read(button) : _understander.Understand(message.Text, memory);
        var answer = _dialogs.Answer(meaning);
        return new Reply(meaning, answer, memory.After(meaning, Offered(answer)));
    }

    // The roles on the buttons, so that "the second one" can mean one of them.
    private static ImmutableArray<RoleTarget> Offered(Answer answer) =>
        [.. answer.Choices.Where(choice => choice.Data.Roles.Length == 1).Select(choice => choice.Data.Roles[0]).Distinct()];

    /// <summary>How a message is understood, for those who look into it.</summary>
    public Explanation Explain(string text, ConversationMemory memory)
    {
        var analysis = _analyzer.Analyze(text);
        return Explanation.Of(analysis, _understander.Understand(analysis, memory), _analyzer);
    }

    /// <summary>The greeting of a new conversation.</summary>
    public Answers.Answer Welcome() => _dialogs.Welcome();

    /// <summary>What to say when answering failed.</summary>
    public Answers.Answer Apology()
    {
        var text = _knowledge.Language.Replies.Say("reply-error");
        return new Answers.Answer(text, [new Block.Paragraph(text)], []);
    }
}
