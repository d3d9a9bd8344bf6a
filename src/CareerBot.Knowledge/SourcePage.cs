namespace CareerBot.Knowledge;

/// <summary>A page that knowledge was written from; <c>knowledge/sources.yaml</c> lists them.</summary>
/// <param name="Id">What role files refer to.</param>
/// <param name="Title">The page's own title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Year">The year that its figures speak of; null where the page says none.</param>
public sealed record SourcePage(string Id, string Title, string Publisher, int? Year);
