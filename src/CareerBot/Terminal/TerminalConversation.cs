using CareerBot.BotFramework.Activities;
using CareerBot.Conversation;
using CareerBot.Hosting;
using CareerBot.Settings;
using CareerBot.Storage;
using CareerBot.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Terminal;

/// <summary>Conversations of the terminal, by the same turns as a channel's.</summary>
internal sealed class TerminalConversation
{
    private const string Channel = "terminal";
    private const string Member = "user";

    private static readonly ChannelAccount Bot = new() { Id = "careerbot", Name = "CareerBot" };

    private readonly TurnRunner _turns;

    private TerminalConversation(CareerBotSettings settings)
    {
        Career = ConversationLoader.Load(settings);
        _turns = new TurnRunner(Career, new MemoryConversationStore(settings.Storage, TimeProvider.System), NullLogger<TurnRunner>.Instance);
    }

    public CareerConversation Career { get; }

    public static TerminalConversation Load(ProgramFolders folders) => new(CareerBotSettings.Load(folders));

    /// <summary>The reply to what is typed; the bot's own mention is taken out as a channel's would be.</summary>
    public Task<Reply> SayAsync(string conversationId, string text, CancellationToken cancellationToken) =>
        SayAsync(conversationId, new Message(TextOf(text)), cancellationToken);

    public Task<Reply> SayAsync(string conversationId, Message message, CancellationToken cancellationToken) =>
        _turns.RunAsync(new MemoryKey(Channel, conversationId, Member), message, cancellationToken);

    public static string TextOf(string text) => MentionText.Of(text, Bot, []);
}
