using CareerBot.Conversation;
using CareerBot.Conversation.Dialogs;
using CareerBot.Conversation.Understanding;
using CareerBot.Knowledge;
using CareerBot.Settings;

namespace CareerBot.Tests.Host;

/// <summary>The program as it is shipped, called from a folder that holds nothing of its own.</summary>
internal static class ShippedFolders
{
    private static readonly Lazy<KnowledgeBase> Loaded = new(() => new KnowledgeLoader(ReplyCatalog.Needed).Load([KnowledgeFolder]).Knowledge!);

    private static readonly Lazy<CareerConversation> Trained = new(() => new CareerConversation(Loaded.Value, new UnderstandingOptions()));

    public static ProgramFolders Folders { get; } = new(Directory.CreateTempSubdirectory("careerbot").FullName, AppContext.BaseDirectory);

    public static string KnowledgeFolder => Path.Combine(AppContext.BaseDirectory, "knowledge");

    public static KnowledgeBase Knowledge => Loaded.Value;

    public static CareerConversation Conversation => Trained.Value;
}
