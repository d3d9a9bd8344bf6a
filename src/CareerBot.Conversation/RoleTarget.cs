namespace CareerBot.Conversation;

/// <summary>A role that is spoken of, under the job title that was used for it.</summary>
/// <param name="RoleId">The role.</param>
/// <param name="JobTitle">One of the role's titles; null where the role as a whole is meant.</param>
public sealed record RoleTarget(string RoleId, string? JobTitle = null);
