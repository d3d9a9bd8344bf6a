namespace CareerBot.Knowledge;

/// <summary>One step of a <see cref="CareerLadder"/>.</summary>
/// <param name="Title">As the page names it.</param>
/// <param name="RoleId">The role that the knowledge holds for it; null for none.</param>
public sealed record CareerStep(string Title, string? RoleId);
