using System.Net;
using CareerBot.BotFramework;
using CareerBot.Conversation.Understanding;
using CareerBot.Storage;

namespace CareerBot.Settings;

/// <summary>What <c>appsettings.json</c>, the environment and the command line say, bound and checked.</summary>
public sealed record CareerBotSettings
{
    private const string FileName = "appsettings.json";
    private const string DefaultUrls = "http://localhost:3978";
    private const string DefaultFolder = "knowledge";
    private const string AppId = $"{BotFrameworkOptions.Section}:{nameof(BotFrameworkOptions.AppId)}";

    private CareerBotSettings(IConfiguration configuration, ProgramFolders folders)
    {
        Configuration = configuration;
        Folders = folders;
        Urls = configuration["Urls"] is { Length: > 0 } urls ? urls : DefaultUrls;
        Knowledge = Bind<KnowledgeOptions>(KnowledgeOptions.Section);
        Understanding = Bind<UnderstandingOptions>("Understanding");
        Storage = Bind<StorageOptions>(StorageOptions.Section);
        ReverseProxy = Bind<ReverseProxyOptions>(ReverseProxyOptions.Section);
        HasPage = Bind<PageOptions>(PageOptions.Section).Enabled ?? string.IsNullOrWhiteSpace(configuration[AppId]);
    }

    /// <summary>All of it, also what other projects bind for themselves.</summary>
    public IConfiguration Configuration { get; }

    public ProgramFolders Folders { get; }

    /// <summary>What the server listens on, divided by semicolons.</summary>
    public string Urls { get; }

    public KnowledgeOptions Knowledge { get; }

    public UnderstandingOptions Understanding { get; }

    public StorageOptions Storage { get; }

    public ReverseProxyOptions ReverseProxy { get; }

    /// <summary>Whether the page and its Direct Line are there.</summary>
    public bool HasPage { get; }

    /// <summary>The folders of knowledge as full paths.</summary>
    public IReadOnlyList<string> KnowledgeFolders =>
        [.. (Knowledge.Folders.Count > 0 ? Knowledge.Folders : [DefaultFolder]).Select(Folders.ResolveShipped)];

    /// <summary>Reads the settings; what comes later in the call wins.</summary>
    /// <exception cref="StartException">They can't be read, or hold something that makes no sense.</exception>
    public static CareerBotSettings Load(ProgramFolders folders, params IEnumerable<KeyValuePair<string, string?>> commandLine)
    {
        var file = folders.ResolveShipped(FileName);
        try
        {
            var configuration = new ConfigurationBuilder()
                .AddJsonFile(file, optional: true, reloadOnChange: false)
                .AddEnvironmentVariables("ASPNETCORE_")
                .AddEnvironmentVariables()
                .AddInMemoryCollection(commandLine)
                .Build();
            var settings = new CareerBotSettings(configuration, folders);
            return settings.Problem() is { } problem ? throw StartException.Misuse(problem) : settings;
        }
        catch (Exception broken) when (broken is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw StartException.Misuse($"{folders.Shorten(file)}: {(broken.InnerException ?? broken).Message}");
        }
    }

    private T Bind<T>(string section) where T : new()
    {
        var known = typeof(T).GetProperties().Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (Configuration.GetSection(section).GetChildren().FirstOrDefault(child => !known.Contains(child.Key)) is { } unknown)
            throw StartException.Misuse($"There is no setting {unknown.Path}");
        try
        {
            return Configuration.GetSection(section).Get<T>() ?? new T();
        }
        catch (InvalidOperationException wrong)
        {
            throw StartException.Misuse(wrong.Message);
        }
    }

    private string? Problem()
    {
        var threshold = typeof(UnderstandingOptions).GetProperties()
            .FirstOrDefault(property => property.GetValue(Understanding) is double value and not (>= 0 and <= 1));
        if (threshold is not null)
            return $"Setting Understanding:{threshold.Name} must be from 0 to 1";
        if (Storage.MostConversations < 1)
            return $"Setting {StorageOptions.Section}:{nameof(Storage.MostConversations)} must be at least 1";
        if (Storage.MemoryExpiry <= TimeSpan.Zero)
            return $"Setting {StorageOptions.Section}:{nameof(Storage.MemoryExpiry)} must be longer than nothing";
        return ReverseProxy.Trusted.FirstOrDefault(trusted => !IPAddress.TryParse(trusted, out _) && !IPNetwork.TryParse(trusted, out _)) is { } neither
            ? $"Setting {ReverseProxyOptions.Section}:{nameof(ReverseProxy.Trusted)}: '{neither}' is neither an address nor a network"
            : null;
    }
}
