using CareerBot.Conversation;
using CareerBot.Conversation.Dialogs;
using CareerBot.Knowledge;
using CareerBot.Settings;

namespace CareerBot.Hosting;

/// <summary>Reads the knowledge and gets the conversation ready.</summary>
internal static class ConversationLoader
{
    /// <exception cref="StartException">With every problem of the knowledge, as file, line and message.</exception>
    public static KnowledgeBase LoadKnowledge(IReadOnlyList<string> folders, ProgramFolders program)
    {
        var result = new KnowledgeLoader(ReplyCatalog.Needed).Load(folders);
        return result.Succeeded
            ? result.Knowledge
            : throw StartException.Failure([.. result.Problems.Select(problem => (problem with { File = program.Shorten(problem.File) }).ToString())]);
    }

    public static CareerConversation Load(CareerBotSettings settings) =>
        new(LoadKnowledge(settings.KnowledgeFolders, settings.Folders), settings.Understanding);
}
