namespace CareerBot.Tests;

/// <summary>Skips a test where something beside .NET is missing; a build server must have it.</summary>
public static class RequiresComponent
{
    public static void That(bool isThere, string howToGetIt)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.True(isThere, howToGetIt);
        Skip.IfNot(isThere, howToGetIt);
    }
}
