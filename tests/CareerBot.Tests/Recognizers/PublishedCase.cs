namespace CareerBot.Tests.Recognizers;

/// <summary>One case of a published specification.</summary>
/// <param name="File">The specification's file without its ending.</param>
/// <param name="Input">The text to read.</param>
/// <param name="Expected">What is to be found in it, in the form of <see cref="Finding"/>.</param>
internal sealed record PublishedCase(string File, string Input, IReadOnlyList<Finding> Expected);
