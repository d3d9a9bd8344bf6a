namespace CareerBot.Conversation.Understanding.Entities;

/// <summary>A held title that a text may mean.</summary>
/// <param name="Target">The role and its title.</param>
/// <param name="Score">How well it fits, from 0 to 1; 1 where the words are the same in any order.</param>
/// <param name="IsPartial">Whether the title has words that the text lacks.</param>
public sealed record TitleCandidate(RoleTarget Target, double Score, bool IsPartial);
