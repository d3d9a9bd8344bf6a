namespace CareerBot.Knowledge;

/// <summary>A paragraph or a list item of a section, as plain text.</summary>
/// <param name="Lead">What its bold first words say, without the colon; null where it has none.</param>
/// <param name="Text">The rest.</param>
/// <param name="IsListItem">Whether it stands in a list.</param>
public sealed record SectionItem(string? Lead, string Text, bool IsListItem);
