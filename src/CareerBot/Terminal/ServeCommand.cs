using System.CommandLine;
using CareerBot.Hosting;
using CareerBot.Settings;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace CareerBot.Terminal;

/// <summary>Without a command: serves until it is told to stop.</summary>
internal sealed class ServeCommand(TerminalStreams terminal, ProgramFolders folders)
{
    private readonly Option<string?> _urls = new("--urls")
    {
        Description = "The addresses to listen on, divided by semicolons; http://localhost:3978 where nothing else is set.",
        HelpName = "URLS",
    };

    public void AddTo(RootCommand root)
    {
        root.Add(_urls);
        root.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(_urls), cancellationToken));
    }

    private async Task<int> RunAsync(string? urls, CancellationToken cancellationToken)
    {
        var settings = CareerBotSettings.Load(folders, urls is null ? [] : [KeyValuePair.Create("Urls", (string?)urls)]);
        await using var app = CareerBotServer.Build(settings);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            throw StartException.Failure($"{settings.Urls} is in use already; choose another address with --urls.");
        }
        catch (OptionsValidationException wrong)
        {
            throw StartException.Misuse(wrong.Message);
        }
        catch (Exception failure) when (failure is InvalidOperationException or IOException or FormatException or ArgumentException)
        {
            throw StartException.Misuse(failure.Message);
        }

        terminal.Out.WriteLine($"CareerBot listens on {string.Join(", ", app.Urls)}");
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Success;
    }
}
