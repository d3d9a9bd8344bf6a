using CareerBot.BotFramework;
using CareerBot.Tests.BotFramework.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace CareerBot.Tests.BotFramework;

public sealed class BotFrameworkOptionsTests
{
    [Theory]
    [InlineData("Credentials:Kind", "None", "Credentials:Kind is missing")]
    [InlineData("Credentials:ClientSecret", "", "Credentials:ClientSecret is missing")]
    [InlineData("TenantId", " ", "TenantId is missing")]
    [InlineData("Cloud", "Moon", "Cloud is Moon")]
    [InlineData("Clouds:Public:ConnectorScope", "", "ConnectorScope is missing")]
    [InlineData("Clouds:Public:AuthorityHost", "http://login.example/", "AuthorityHost must be an https address")]
    [InlineData("Clouds:Public:Issuers:Channel:MetadataAddress", "http://keys.example/", "Issuers:Channel:MetadataAddress must be an https address")]
    [InlineData("Clouds:Public:Issuers:New:Issuers:0", "https://new.example", "Issuers:New:Audiences is empty")]
    [InlineData("Clouds:Public:Issuers:New:Audiences:0", "x", "Issuers:New:Issuers is empty")]
    [InlineData("TurnTimeout", "00:00:10", "TurnTimeout must be")]
    [InlineData("TurnTimeout", "00:00:00", "TurnTimeout must be")]
    public async Task A_wrong_setting_stops_the_start_by_its_name(string key, string value, string problem)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => AuthenticatedServer.StartAsync(settings: (key, value)));

        Assert.Contains(failure.Failures, line => line.StartsWith("BotFramework:", StringComparison.Ordinal) && line.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_certificate_that_is_not_there_stops_the_start()
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => AuthenticatedServer.StartAsync(
            settings: [("Credentials:Kind", "Certificate"), ("Credentials:CertificatePath", "/no/such.pfx")]));

        Assert.Contains("/no/such.pfx", Assert.Single(failure.Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Public", "https://api.botframework.com")]
    [InlineData("USGovernment", "https://api.botframework.us")]
    public void The_settings_that_come_with_the_bot_need_only_the_bots_own_values(string cloud, string channel)
    {
        var options = Shipped(("AppId", "app"), ("TenantId", "tenant"), ("Credentials:Kind", "ManagedIdentity"), ("Cloud", cloud));

        Assert.Equal(ValidateOptionsResult.Success, new BotFrameworkOptionsValidator().Validate(null, options));
        var issuer = options.OwnCloud.Issuers["Channel"];
        Assert.Equal([channel], issuer.Issuers);
        Assert.True(issuer is { CheckEndorsements: true, CheckServiceUrl: true });
    }

    [Fact]
    public void The_settings_that_come_with_the_bot_leave_it_open_to_this_machine() =>
        Assert.True(Shipped() is { HasAppId: false, AllowUnauthenticatedRemoteAccess: false });

    private static BotFrameworkOptions Shipped(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
        .AddInMemoryCollection(settings.ToDictionary(setting => $"BotFramework:{setting.Key}", setting => (string?)setting.Value))
        .Build()
        .GetSection(BotFrameworkOptions.Section)
        .Get<BotFrameworkOptions>()!;
}
