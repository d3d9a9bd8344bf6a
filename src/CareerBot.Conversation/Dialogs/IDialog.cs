using CareerBot.Conversation.Answers;

namespace CareerBot.Conversation.Dialogs;

/// <summary>Answers the messages of one group of intents.</summary>
internal interface IDialog
{
    Answer Answer(Meaning meaning);
}
