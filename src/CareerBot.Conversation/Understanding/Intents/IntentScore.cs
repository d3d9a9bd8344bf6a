namespace CareerBot.Conversation.Understanding.Intents;

/// <summary>How likely an intent is by the words alone.</summary>
/// <param name="Intent">The intent.</param>
/// <param name="Probability">From 0 to 1; all intents' add up to 1.</param>
public readonly record struct IntentScore(Intent Intent, double Probability);
