using System.CommandLine;
using CareerBot.Settings;

namespace CareerBot.Terminal;

/// <summary><c>ask</c>: answers one question.</summary>
internal sealed class AskCommand(TerminalStreams terminal, ProgramFolders folders)
{
    private readonly Argument<string> _question = new("question") { Description = "The question, in quotation marks." };

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "Also say how the question was understood: its words, what they name, the likeliest intents and why.",
    };

    public Command Build()
    {
        var command = new Command("ask", "Answer one question and end.") { _question, _explain };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(_question), parsed.GetValue(_explain), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string question, bool explain, CancellationToken cancellationToken)
    {
        var conversation = TerminalConversation.Load(folders);
        var reply = await conversation.SayAsync("ask", question, cancellationToken);
        new AnswerPrinter(terminal).Print(reply.Answer);
        if (explain)
            ExplanationPrinter.Print(terminal.Out, conversation.Career.Explain(TerminalConversation.TextOf(question), Conversation.ConversationMemory.Empty));
        return ExitCodes.Success;
    }
}
