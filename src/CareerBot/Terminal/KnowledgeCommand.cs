using System.CommandLine;
using CareerBot.Hosting;
using CareerBot.Settings;

namespace CareerBot.Terminal;

/// <summary><c>knowledge</c>: looks after the folders of knowledge.</summary>
internal static class KnowledgeCommand
{
    public static Command Build(TerminalStreams terminal, ProgramFolders folders)
    {
        var given = new Argument<string[]>("folder")
        {
            Description = "The folders, the one with the language files first; those of the settings where none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var check = new Command("check", "Read the folders as the start does and print every problem with its file and line.") { given };
        check.SetAction(parsed => Check(parsed.GetValue(given) ?? [], terminal, folders));
        return new Command("knowledge", "Look after the folders of knowledge.") { check };
    }

    private static int Check(string[] given, TerminalStreams terminal, ProgramFolders folders)
    {
        IReadOnlyList<string> paths = given.Length > 0 ? [.. given.Select(folders.Resolve)] : CareerBotSettings.Load(folders).KnowledgeFolders;
        var knowledge = ConversationLoader.LoadKnowledge(paths, folders);
        terminal.Out.WriteLine($"{string.Join(", ", paths.Select(folders.Shorten))}: {knowledge.Roles.Length} roles, no problems.");
        return ExitCodes.Success;
    }
}
