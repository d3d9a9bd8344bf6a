namespace CareerBot.Recognizers.Chat;

/// <summary>One amount before ranges, open ends and rates are looked for.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="From">The amount, or its lower bound where one phrase says both ("low 200s").</param>
/// <param name="To">The amount again, or the upper bound.</param>
/// <param name="Magnitude">The magnitude that it names; 1 for none.</param>
/// <param name="Currency">Its ISO 4217 code, if one is said.</param>
/// <param name="Form">What makes it an amount so far.</param>
internal sealed record AmountOperand(
    int First, int End, decimal From, decimal To, decimal Magnitude, string? Currency, AmountForm Form);
