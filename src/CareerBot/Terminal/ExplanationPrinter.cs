using System.Globalization;
using CareerBot.Conversation;
using CareerBot.Conversation.Understanding;

namespace CareerBot.Terminal;

/// <summary>Prints how a message was understood.</summary>
internal static class ExplanationPrinter
{
    public static void Print(TextWriter output, Explanation explanation)
    {
        output.WriteLine();
        output.WriteLine($"words     {explanation.Words}");
        foreach (var entity in explanation.Entities)
            output.WriteLine($"entity    {entity}");
        foreach (var (intent, probability, evidence) in explanation.Intents)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"intent    {probability,4:0%} {intent.Id()}: {evidence}"));
        foreach (var line in Lines(explanation.Meaning))
            output.WriteLine($"meaning   {line}");
    }

    private static IEnumerable<string> Lines(Meaning meaning)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{meaning.Intent.Id()}, confidence {meaning.Confidence:0.00}");
        if (meaning.Wanted is { } wanted)
            yield return $"wanted: {wanted.Id()}";
        if (!meaning.Roles.IsEmpty)
            yield return $"roles: {List(meaning.Roles)}";
        if (!meaning.Choices.IsEmpty)
            yield return $"to choose from: {List(meaning.Choices)}";
        if (meaning.UnheldTitle is { } title)
            yield return $"not held: {title}";
        if (meaning.Offer is { } offer)
            yield return $"offer: {Said(offer)}";
        if (Said(meaning.Pay) is { Length: > 0 } pay)
            yield return $"pay: {pay}";
        if (Said(meaning.Find) is { Length: > 0 } find)
            yield return $"find: {find}";
    }

    private static string List(IEnumerable<RoleTarget> targets) =>
        string.Join(", ", targets.Select(target => target.JobTitle is null ? target.RoleId : $"{target.RoleId} ({target.JobTitle})"));

    /// <summary>The members that hold something.</summary>
    private static string Said(object query) => string.Join(", ",
        from property in query.GetType().GetProperties()
        where property.Name != nameof(PayQuery.IsAny)
        let value = property.GetValue(query)
        let text = value is IEnumerable<string> items ? string.Join('/', items) : Convert.ToString(value, CultureInfo.InvariantCulture)
        where value is not false && !string.IsNullOrEmpty(text)
        select $"{property.Name} {text}");
}
