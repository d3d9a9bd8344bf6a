using CareerBot.Settings;
using CareerBot.Terminal;

return await CareerBotCommand.RunAsync(args, TerminalStreams.OfProcess(), ProgramFolders.Current);
