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
        if (!meaning.Pay.IsAny)
            yield return $"pay: {Said(meaning.Pay)}";
        if (meaning.Find != FindQuery.Any)
            yield return $"find: {Said(meaning.Find)}";
    }

    private static string List(IEnumerable<RoleTarget> targets) =>
        string.Join(", ", targets.Select(target => target.JobTitle is null ? target.RoleId : $"{target.RoleId} ({target.JobTitle})"));

    /// <summary>The members that hold something.</summary>
    private static string Said(object query) => string.Join(", ",
        from property in query.GetType().GetProperties()
        where property.Name != nameof(PayQuery.IsAny) && property.GetIndexParameters().Length == 0
        let value = property.GetValue(query)
        where value is not (null or false)
        select $"{property.Name} {(value is IEnumerable<string> items ? string.Join('/', items) : Convert.ToString(value, CultureInfo.InvariantCulture))}");
}
