namespace CareerBot.Conversation.Dialogs;

/// <summary>What a page adds to a figure, split into what belongs to the amount and what is only a remark.</summary>
/// <param name="Before">What stands before the amount, such as "up to".</param>
/// <param name="After">What stands behind it, such as "and above".</param>
/// <param name="Remark">The rest, such as "typical range".</param>
internal sealed record PayNote(string? Before, string? After, string? Remark)
{
    private static readonly PayNote Nothing = new(null, null, null);

    private static readonly string[] Befores = ["up to", "more than", "less than", "around", "starting around", "approximately", "at least", "at most"];
    private static readonly string[] Afters = ["and above", "and more"];

    // Followed by an amount.
    private static readonly string[] OpenAfters = ["potentially above ", "potentially up to "];

    private const string PremiumBefore = "up to this much ";

    /// <summary>Reads a note whose parts are separated by semicolons.</summary>
    public static PayNote Of(string? note)
    {
        var found = Nothing;
        foreach (var part in (note ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            found = found.With(part);
        return found;
    }

    private PayNote With(string part)
    {
        if (Befores.Contains(part))
            return this with { Before = part };
        if (Afters.Contains(part))
            return this with { After = $" {part}" };
        if (OpenAfters.Any(part.StartsWith))
            return this with { After = $", {part}" };
        if (part.StartsWith(PremiumBefore, StringComparison.Ordinal))
            return this with { Before = "up to", After = part[(PremiumBefore.Length - 1)..] };
        return this with { Remark = Remark is { } earlier ? $"{earlier}; {part}" : part };
    }
}
