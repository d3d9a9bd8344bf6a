namespace CareerBot.Recognizers.Durations;

/// <summary>One count of one unit.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Seconds">How long it is.</param>
/// <param name="Unit">Its unit in seconds.</param>
internal sealed record DurationPart(int First, int End, decimal Seconds, decimal Unit);
