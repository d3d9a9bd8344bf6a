namespace CareerBot.Recognizers.Numbers;

/// <summary>A number and the tokens that it takes.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Magnitude">The last magnitude that it names, as 1,000,000 in "3 million"; 1 for none.</param>
/// <param name="IsNumeral">It starts with digits.</param>
internal sealed record ParsedNumber(int First, int End, decimal Value, NumberForm Form, decimal Magnitude = 1, bool IsNumeral = false);
