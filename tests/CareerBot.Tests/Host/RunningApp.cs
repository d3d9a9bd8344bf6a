namespace CareerBot.Tests.Host;

/// <summary>The tests that talk to one running program, loaded once for all of them.</summary>
[CollectionDefinition(nameof(RunningApp))]
public sealed class RunningApp : ICollectionFixture<HostServer>;
